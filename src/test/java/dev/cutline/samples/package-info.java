/**
 * Writes the metadata of the pictures in {@code samples/}, with writers of its own, so that they are a second opinion on
 * what the metadata room reads. One small class each for three standards, three kinds of file and their table: hence the
 * number of types.
 */
@NullMarked
package dev.cutline.samples;

import org.jspecify.annotations.NullMarked;
