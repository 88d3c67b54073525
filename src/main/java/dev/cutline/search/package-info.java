/** Finds photos: the search language, the index, hits and facets. Sole user of the Elasticsearch client. */
@ApplicationModule(allowedDependencies = {"photo", "licence", "caption", "credit", "likeness"})
@NullMarked
package dev.cutline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
