/** The forms in which other systems want a photo's credit and licence. */
@NullMarked
package dev.cutline.api.form;

import org.jspecify.annotations.NullMarked;
