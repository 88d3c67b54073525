/**
 * The pages: binding, call, view.
 *
 * <p>One class a page or fragment of one, hence more types than elsewhere; none of them knows another.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "archive",
            "desk",
            "desk::batch",
            "desk::template",
            "intake::companion",
            "intake::correction",
            "intake::watch",
            "audit",
            "intake::article",
            "desk::usage",
            "desk::shelf",
            "desk::handout",
            "search",
            "photo",
            "credit",
            "credit::picture",
            "caption",
            "licence",
            "metadata",
            "preview",
            "recognition",
            "likeness"
        })
@NullMarked
package dev.cutline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
