/** The fields of a photo's record: how they are laid out, typed in, checked while one types, and what is offered. */
@NullMarked
package dev.cutline.web.edit;

import org.jspecify.annotations.NullMarked;
