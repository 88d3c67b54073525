/** Files that come beside pictures and speak of them: sidecars, caption sheets, ninjs, NewsML-G2, texts. */
@NamedInterface("companion")
@NullMarked
package dev.cutline.intake.companion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
