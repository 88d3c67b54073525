/** Pages of what people keep: saved searches and their feeds, lightboxes, notes. */
@NullMarked
package dev.cutline.web.shelf;

import org.jspecify.annotations.NullMarked;
