/** Corrections of many photos at once, from a sheet. */
@NamedInterface("correction")
@NullMarked
package dev.cutline.intake.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
