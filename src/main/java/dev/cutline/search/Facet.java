package dev.cutline.search;

/**
 * A value and how many of the photos found have it.
 *
 * @param value as shown and as searched for: {@code Getty Images}, {@code 2023-03}
 * @param count photos
 */
public record Facet(String value, long count) {}
