/** A credit line as words: where they begin and end, what they look like and what the tables know of them. */
@NullMarked
package dev.cutline.credit.word;

import org.jspecify.annotations.NullMarked;
