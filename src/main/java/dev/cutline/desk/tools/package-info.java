/** The tools of the rooms that know no Spring, set up as this house wants them. No other room knows this one. */
@NullMarked
package dev.cutline.desk.tools;

import org.jspecify.annotations.NullMarked;
