/** The register of agencies, houses and publications, with their other names and the credits that they demand. */
@NamedInterface("agency")
@NullMarked
package dev.cutline.credit.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
