/** Tells open pages of pictures that have come meanwhile. */
@NullMarked
package dev.cutline.web.arrivals;

import org.jspecify.annotations.NullMarked;
