/**
 * The kinds of picture files: where in each of them the metadata and the picture lie. Knows nothing of what the
 * metadata says.
 *
 * <p>One class a kind of file, hence more types than elsewhere; a room for each kind would make all of them public for
 * the one list that knows them. To add a kind, implement {@link
 * dev.cutline.metadata.container.Container} and list it in {@link dev.cutline.metadata.container.Containers}.
 */
@NullMarked
package dev.cutline.metadata.container;

import org.jspecify.annotations.NullMarked;
