/**
 * What of a photo stands in the index, and in which spellings it can be found there: documents are made here, and
 * nobody else knows their fields' contents.
 */
@NamedInterface("document")
@NullMarked
package dev.cutline.search.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
