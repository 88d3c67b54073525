/** What pictures look like, to find the same one again: sketches in an index of their own. */
@NamedInterface("likeness")
@NullMarked
package dev.cutline.search.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
