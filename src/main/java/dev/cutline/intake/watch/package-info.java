/** Folders into which agencies push: pictures and their companions are taken in when they are whole. */
@NamedInterface("watch")
@NullMarked
package dev.cutline.intake.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
