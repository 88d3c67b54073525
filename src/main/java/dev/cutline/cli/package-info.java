/**
 * The commands. Those that only read start without Spring.
 *
 * <p>One class a command and a few for what they print, hence more types than elsewhere.
 */
@ApplicationModule(
        allowedDependencies = {
            "metadata",
            "credit",
            "credit::agency",
            "credit::line",
            "caption",
            "licence",
            "licence::restriction",
            "photo",
            "photo::meaning",
            "photo::reconciliation",
            "archive",
            "access",
            "desk::template",
            "intake::sender"
        })
@NullMarked
package dev.cutline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
