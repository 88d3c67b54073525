/**
 * What one does at the desk. Here are the photos themselves: look, edit, withdraw, find, and keep the index in step.
 *
 * <p>Each room below has one use case more, with its request, its answer and its refusals. They know this room; it knows
 * none of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "metadata",
            "credit",
            "credit::agency",
            "credit::line",
            "caption",
            "caption::check",
            "licence",
            "licence::restriction",
            "photo",
            "photo::meaning",
            "photo::reconciliation",
            "archive",
            "search",
            "search::lookup",
            "search::translation",
            "search::cluster",
            "search::document",
            "preview"
        })
@NullMarked
package dev.cutline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
