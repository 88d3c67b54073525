/** Pages for many pictures at once: batches, templates and code replacements. */
@NullMarked
package dev.cutline.web.batch;

import org.jspecify.annotations.NullMarked;
