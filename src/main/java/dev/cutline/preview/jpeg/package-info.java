/**
 * Decodes JPEGs at a half, a quarter or an eighth of their size, which the JDK's reader can't: it decodes all pixels and
 * leaves most of them out. A reduced inverse DCT makes only those that are wanted, each the mean of what it stands for.
 *
 * <p>Clauses are those of ITU-T T.81. Only what nearly all photos are is read here, baseline in YCbCr or grey; everything
 * else and everything damaged is left to the JDK's reader.
 */
@NullMarked
package dev.cutline.preview.jpeg;

import org.jspecify.annotations.NullMarked;
