/** Cutline: see README.md for the rooms below. */
@NullMarked
package dev.cutline;

import org.jspecify.annotations.NullMarked;
