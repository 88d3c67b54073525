/**
 * Templates that fill the fields of pictures, the variables in them, code replacements, and finding and replacing: how
 * a desk writes the same thing into many pictures.
 */
@NamedInterface("template")
@NullMarked
package dev.cutline.desk.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
