/**
 * Pictures that come in by folder, and what comes beside them: sidecars, caption sheets, feeds' items, texts, articles.
 */
@ApplicationModule(
        allowedDependencies = {
            "desk",
            "desk::reception",
            "audit",
            "desk::template",
            "photo",
            "photo::reconciliation",
            "caption",
            "credit",
            "credit::line",
            "licence",
            "metadata",
            "archive",
            "wording"
        })
@NullMarked
package dev.cutline.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
