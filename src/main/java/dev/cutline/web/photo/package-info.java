/**
 * Pages that say whose a picture is and what may be done with it: the photo's own, the enquiry by a picture, an
 * article's audit.
 */
@NullMarked
package dev.cutline.web.photo;

import org.jspecify.annotations.NullMarked;
