/** Holds the pictures that an article prints against what we know of them. */
@NamedInterface("audit")
@NullMarked
package dev.cutline.desk.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
