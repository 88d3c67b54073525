/** What people at the desk keep beside the photos: saved searches, lightboxes, notes, and when they last looked. */
@NamedInterface("shelf")
@NullMarked
package dev.cutline.desk.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
