/** Who calls, and who may do what. */
@ApplicationModule(allowedDependencies = {"archive", "photo"})
@NullMarked
package dev.cutline.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
