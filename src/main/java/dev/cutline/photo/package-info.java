/**
 * The record of a photo: its values with their origins and conflicts, its revisions, and what they mean.
 *
 * <p>Most of its types are values that the other rooms hand on, hence their number.
 */
@ApplicationModule(allowedDependencies = {"metadata", "credit", "credit::picture", "caption", "licence"})
@NullMarked
package dev.cutline.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
