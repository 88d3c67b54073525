/**
 * Pages of what comes in: uploads, watched folders, sheets of corrections, and the news of pictures that have come
 * meanwhile.
 */
@NullMarked
package dev.cutline.web.arrivals;

import org.jspecify.annotations.NullMarked;
