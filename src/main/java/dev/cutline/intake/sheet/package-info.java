/** Tables in files of many kinds, and what their columns hold. */
@NullMarked
package dev.cutline.intake.sheet;

import org.jspecify.annotations.NullMarked;
