/** Pictures that come in by folder, with the sidecars and caption sheets beside them. */
@ApplicationModule(allowedDependencies = {"desk", "photo", "metadata", "archive"})
@NullMarked
package dev.cutline.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
