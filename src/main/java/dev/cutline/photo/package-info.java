/** The record of a photo: its values with their origins and conflicts, its revisions, and what they mean. */
@ApplicationModule(allowedDependencies = {"metadata", "credit", "caption", "licence"})
@NullMarked
package dev.cutline.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
