/**
 * The record of a photo: its values with their origins and conflicts, its revisions, what companions say of it, and
 * what all that means. Values that the other rooms hand on, and few rules.
 *
 * <p>How a record comes about is {@code reconciliation}'s matter, what it means {@code meaning}'s: both know this room,
 * and it knows neither.
 */
@ApplicationModule(
        allowedDependencies = {
            "metadata",
            "credit",
            "credit::agency",
            "credit::line",
            "credit::picture",
            "caption",
            "caption::check",
            "licence",
            "licence::restriction"
        })
@NullMarked
package dev.cutline.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
