/** A search in Cutline's language as a query of Elasticsearch's. */
@NamedInterface("translation")
@NullMarked
package dev.cutline.search.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
