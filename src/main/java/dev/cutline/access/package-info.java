/** Who may do what: for now, only pages of this desk may talk to it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.cutline.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
