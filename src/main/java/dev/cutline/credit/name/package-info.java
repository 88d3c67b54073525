/** Names of people: how likely words are one, and how it is written in natural case. */
@NamedInterface("name")
@NullMarked
package dev.cutline.credit.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
