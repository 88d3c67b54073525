/** The search language: what people type, read into a query, with what could not be understood. Pure Java. */
@NullMarked
package dev.cutline.search.query;

import org.jspecify.annotations.NullMarked;
