/** What leaves the desk in bulk: zips of pictures, contact sheets, tables. */
@NamedInterface("handout")
@NullMarked
package dev.cutline.desk.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
