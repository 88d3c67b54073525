/** Holds the pictures that an article prints against what the desk knows of them. */
@ApplicationModule(
        allowedDependencies = {
            "desk",
            "desk::rights",
            "recognition",
            "photo",
            "caption",
            "credit",
            "credit::line",
            "licence",
            "search",
            "preview"
        })
@NullMarked
package dev.cutline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
