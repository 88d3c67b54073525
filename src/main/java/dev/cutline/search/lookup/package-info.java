/** Photos by what they are called elsewhere: file names, job ids, numbers of suppliers, checksums; many at once. */
@NamedInterface("lookup")
@NullMarked
package dev.cutline.search.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
