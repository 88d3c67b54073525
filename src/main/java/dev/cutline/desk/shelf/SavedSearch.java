package dev.cutline.desk.shelf;

import java.time.Instant;

/**
 * A search that the desk keeps.
 *
 * @param name as its people call it
 * @param address the search part of its page's address, with the question mark, or empty for all pictures
 * @param query the same in the search language
 * @param by who has saved it last
 * @param at when
 */
public record SavedSearch(String name, String address, String query, String by, Instant at) {}
