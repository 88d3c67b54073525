/** One credit from all the fields of a picture, and the forms that houses and agencies print it in. */
@NamedInterface("picture")
@NullMarked
package dev.cutline.credit.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
