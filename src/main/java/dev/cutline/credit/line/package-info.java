/**
 * Reads a credit line. It passes the lexer, {@code Segmenter}, {@code LineReader} (with {@code Peeling} and
 * {@code Naming}), {@code Assembly} and {@code Chain}. Larger than other packages, since the steps hand on one state that
 * nobody else should see.
 */
@NamedInterface("line")
@NullMarked
package dev.cutline.credit.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
