/** What a credit line says: who made a picture and which organisations it came through. Pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.cutline.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
