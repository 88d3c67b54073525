/** What instructions, usage terms and notes forbid or demand, with the very words they say it in. Pure Java. */
@NamedInterface("restriction")
@NullMarked
package dev.cutline.licence.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
