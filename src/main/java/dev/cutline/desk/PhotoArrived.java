package dev.cutline.desk;

import dev.cutline.photo.Revision;

/**
 * A photo was taken in; the archive has it, search will find it a moment later.
 *
 * @param record its first revision
 */
public record PhotoArrived(Revision record) {}
