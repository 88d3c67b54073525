/**
 * How the trade words things, in its languages: phrases from tables, written dates, names of countries, and which
 * language a text is in. Pure Java; sole user of the language detector.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.cutline.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
