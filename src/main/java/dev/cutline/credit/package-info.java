/**
 * What a credit line says: who made a picture and which organisations it came through. Pure Java.
 *
 * <p>A line passes {@code Lexer}, {@code Segmenter}, {@code LineReader} (with {@code Peeling} and {@code Naming}),
 * {@code Assembly} and {@code Chain}; words, names and agencies come from tables. One package for all of it, larger than
 * others, since each step is small and none is of use alone; what a picture's fields make of it is in {@code picture}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.cutline.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
