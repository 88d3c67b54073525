package dev.cutline.archive;

import dev.cutline.photo.Revision.Change;
import org.jspecify.annotations.Nullable;

/**
 * A small document of the desk in one of its revisions.
 *
 * @param name unique on its shelf, as people write it
 * @param revision counted from 1
 * @param change who made this revision, when and why
 * @param content null where it was thrown away
 */
public record Paper<T>(
        String name, int revision, Change change, @Nullable T content) {

    /** The content of a paper that wasn't thrown away. */
    public T required() {
        if (content == null) {
            throw new IllegalStateException("“%s” was thrown away".formatted(name));
        }
        return content;
    }
}
