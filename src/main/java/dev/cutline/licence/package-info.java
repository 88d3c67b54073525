/** What may be done with a picture: status with reasons, contracts, usage. Pure Java. */
@ApplicationModule(allowedDependencies = {"credit", "credit::agency", "credit::picture", "wording"})
@NullMarked
package dev.cutline.licence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
