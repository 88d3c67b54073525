/** Finds photos: the search language, the index, hits and facets. Sole user of the Elasticsearch client. */
@ApplicationModule(allowedDependencies = {"photo", "licence", "caption", "credit"})
@NullMarked
package dev.cutline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
