/**
 * The way to Elasticsearch: the node or cluster that is used, the index behind its alias, and what is said while it
 * can't be reached.
 */
@NamedInterface("cluster")
@NullMarked
package dev.cutline.search.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
