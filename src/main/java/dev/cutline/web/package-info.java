/**
 * The pages: binding, call, view.
 *
 * <p>Each room below has the pages of one part of the work; here is what all of them have: who looks, the search that
 * their address leads back to, how values are said, what a form selects, what goes wrong. It knows none of the rooms
 * below.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "archive",
            "desk",
            "desk::agency",
            "desk::delivery",
            "desk::reception",
            "desk::rights",
            "desk::batch",
            "desk::template",
            "intake::companion",
            "intake::correction",
            "intake::watch",
            "intake::article",
            "desk::usage",
            "desk::shelf",
            "desk::handout",
            "search",
            "search::cluster",
            "photo",
            "credit",
            "credit::agency",
            "credit::line",
            "credit::picture",
            "caption",
            "caption::check",
            "licence",
            "licence::restriction",
            "metadata",
            "preview",
            "recognition",
            "likeness"
        })
@NullMarked
package dev.cutline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
