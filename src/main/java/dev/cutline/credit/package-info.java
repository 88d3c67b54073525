/**
 * What a credit line says: who made a picture and which organisations it came through. Pure Java.
 *
 * <p>Here stand the answers. {@code word}, {@code agency} and {@code name} know words, organisations and people,
 * {@code line} reads a line with them, {@code picture} all the fields of a picture.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.cutline.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
