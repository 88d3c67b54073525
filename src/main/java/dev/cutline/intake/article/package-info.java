/** Articles as web pages, Word files, PDF and plain text, read for the pictures that they print. */
@NamedInterface("article")
@NullMarked
package dev.cutline.intake.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
