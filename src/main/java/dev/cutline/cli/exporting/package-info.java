/** Exports: photos with the desk's captions and credits, from a desk into a folder. */
@NullMarked
package dev.cutline.cli.exporting;

import org.jspecify.annotations.NullMarked;
