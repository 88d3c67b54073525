/**
 * The HTTP API under {@code /api}: binding and call, no logic.
 *
 * <p>Each room below has the addresses of one part of the work; here is what all of them answer alike: who calls, which
 * revision is meant, what goes wrong, how the API describes itself. It knows none of the rooms below.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "desk",
            "desk::agency",
            "desk::delivery",
            "desk::reception",
            "desk::rights",
            "desk::batch",
            "desk::template",
            "intake::article",
            "desk::usage",
            "desk::handout",
            "photo",
            "credit",
            "credit::agency",
            "credit::line",
            "caption",
            "licence",
            "licence::restriction",
            "metadata",
            "search",
            "search::cluster",
            "preview",
            "recognition",
            "likeness",
            "intake::companion",
            "intake::correction",
            "intake::sender",
            "intake::watch"
        })
@NullMarked
package dev.cutline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
