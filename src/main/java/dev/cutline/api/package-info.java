/**
 * The HTTP API under {@code /api}: binding and call, no logic.
 *
 * <p>One class a group of addresses, hence more types than elsewhere; none of them knows another.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "desk",
            "audit",
            "desk::batch",
            "desk::template",
            "intake::article",
            "desk::usage",
            "desk::handout",
            "photo",
            "credit",
            "caption",
            "licence",
            "metadata",
            "search",
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
