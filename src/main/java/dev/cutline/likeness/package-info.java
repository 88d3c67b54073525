/** Whether two pictures show the same, however they were cut, shrunk or compressed; pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.cutline.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
