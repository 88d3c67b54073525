package dev.cutline.desk.reception;

import dev.cutline.photo.Photo;

/**
 * An upload that the archive has.
 *
 * @param photo as it is now
 * @param alreadyThere whether the same bytes were there before
 */
public record TakenIn(Photo photo, boolean alreadyThere) {}
