/** Imports: what arrives is carried to a desk by several hands, counted, and reported file by file. */
@NullMarked
package dev.cutline.cli.importing;

import org.jspecify.annotations.NullMarked;
