/** A photo's files on their way out: as received, as small copies, with the record of today written into them. */
@NamedInterface("delivery")
@NullMarked
package dev.cutline.desk.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
