/** Files that come beside pictures and speak of them: taken in, joined with their photo, or kept waiting for it. */
@NamedInterface("companion")
@NullMarked
package dev.cutline.intake.companion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
