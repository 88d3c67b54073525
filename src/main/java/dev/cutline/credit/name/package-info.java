/** Names of people: how likely words are one, and how it is written in natural case. */
@NullMarked
package dev.cutline.credit.name;

import org.jspecify.annotations.NullMarked;
