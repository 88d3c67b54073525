/**
 * Answers for photos, by whatever one knows of them: whom to credit, what may be done, whether it may be handed out at
 * all.
 */
@NamedInterface("rights")
@NullMarked
package dev.cutline.desk.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
