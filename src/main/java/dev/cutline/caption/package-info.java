/** What a caption says: dateline, date, text, credit tail, notes. Pure Java. */
@ApplicationModule(allowedDependencies = {"credit", "credit::line", "credit::name", "wording"})
@NullMarked
package dev.cutline.caption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
