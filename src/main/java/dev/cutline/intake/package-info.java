/** Pictures that come in by folder, and what comes beside them: sidecars, caption sheets, feeds' items, texts. */
@ApplicationModule(
        allowedDependencies = {"desk", "desk::template", "photo", "credit", "metadata", "archive", "wording"})
@NullMarked
package dev.cutline.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
