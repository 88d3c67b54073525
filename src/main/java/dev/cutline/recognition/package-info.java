/** Finds out which photo of the desk a picture is, and which photos belong together. */
@ApplicationModule(
        allowedDependencies = {
            "likeness",
            "licence",
            "metadata",
            "photo",
            "photo::reconciliation",
            "archive",
            "search::likeness",
            "search::lookup",
            "search::cluster",
            "preview",
            "desk"
        })
@NullMarked
package dev.cutline.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
