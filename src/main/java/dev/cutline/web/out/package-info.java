/** What a selection of pictures leaves the desk as. */
@NullMarked
package dev.cutline.web.out;

import org.jspecify.annotations.NullMarked;
