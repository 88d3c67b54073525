/** What a record means: its credit, its caption, and what may be done with the picture. */
@NamedInterface("meaning")
@NullMarked
package dev.cutline.photo.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
