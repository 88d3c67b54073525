/** Who sends pictures, and what goes without saying for all that they send. */
@NamedInterface("sender")
@NullMarked
package dev.cutline.intake.sender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
