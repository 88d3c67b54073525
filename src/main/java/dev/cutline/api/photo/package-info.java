/** Addresses of photos once they are there: records, files, searches, downloads, tables, batches. */
@NullMarked
package dev.cutline.api.photo;

import org.jspecify.annotations.NullMarked;
