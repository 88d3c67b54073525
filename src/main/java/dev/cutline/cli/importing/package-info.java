/** Imports: files, folders and zips, with what is beside them, on their way to a desk. */
@NullMarked
package dev.cutline.cli.importing;

import org.jspecify.annotations.NullMarked;
