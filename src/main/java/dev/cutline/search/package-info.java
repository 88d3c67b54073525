/**
 * Finds photos: pages of hits, facets, suggestions, and the index that they come from. Sole user of the Elasticsearch
 * client.
 *
 * <p>Each room below has one part of that: {@code query} reads the search language and {@code translation} says it in
 * Elasticsearch's, {@code document} writes what is indexed, {@code lookup} and {@code likeness} find by names and by
 * looks, {@code cluster} and {@code node} reach the server.
 */
@ApplicationModule(
        allowedDependencies = {
            "photo",
            "licence",
            "caption",
            "caption::check",
            "credit",
            "credit::agency",
            "likeness",
            "wording"
        })
@NullMarked
package dev.cutline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
