/** Originals, revisions and the outbox, kept so that nothing confirmed is ever lost. */
@ApplicationModule(allowedDependencies = "photo")
@NullMarked
package dev.cutline.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
