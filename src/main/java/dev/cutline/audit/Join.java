package dev.cutline.audit;

import dev.cutline.photo.Photo;

/**
 * The photo that a printed picture is.
 *
 * @param by {@code reference}, {@code jobid}, {@code likeness} or {@code caption}
 * @param why one sentence for a picture editor
 */
record Join(Photo photo, String by, String why) {}
