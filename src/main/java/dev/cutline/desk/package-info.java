/** What one does at the desk: take pictures in, look, edit, withdraw, find, look credits up. */
@ApplicationModule(
        allowedDependencies = {"metadata", "credit", "caption", "licence", "photo", "archive", "search", "preview"})
@NullMarked
package dev.cutline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
