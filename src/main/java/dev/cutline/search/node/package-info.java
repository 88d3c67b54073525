/**
 * The Elasticsearch node that Cutline starts for itself where no cluster is configured: a real server in a process of
 * its own, with its data under the data folder.
 */
@NullMarked
package dev.cutline.search.node;

import org.jspecify.annotations.NullMarked;
