package dev.cutline.desk.shelf;

import java.time.Instant;

/**
 * What somebody has noted on a photo, for the desk alone: it is never written into a file.
 *
 * @param text as written
 * @param by who has written it
 * @param at when
 */
public record Note(String text, String by, Instant at) {}
