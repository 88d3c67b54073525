/**
 * Finds photos: the search language, the index, hits and facets. Sole user of the Elasticsearch client.
 *
 * <p>Documents, requests and answers of Elasticsearch each have a type of their own here, so that no other room meets
 * the client; hence more types than elsewhere.
 */
@ApplicationModule(allowedDependencies = {"photo", "licence", "caption", "credit", "likeness"})
@NullMarked
package dev.cutline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
