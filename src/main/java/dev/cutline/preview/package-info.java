/** Small copies of pictures for looking at, made in the background within bounds. */
@ApplicationModule(allowedDependencies = "likeness")
@NullMarked
package dev.cutline.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
