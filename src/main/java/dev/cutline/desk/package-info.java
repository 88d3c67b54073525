/**
 * What one does at the desk: take pictures in, look, edit, withdraw, find, look credits up.
 *
 * <p>A use case, its request, its answer and its refusals are a handful of small types each; there are many of them
 * because there are many use cases.
 */
@ApplicationModule(
        allowedDependencies = {"metadata", "credit", "caption", "licence", "photo", "archive", "search", "preview"})
@NullMarked
package dev.cutline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
