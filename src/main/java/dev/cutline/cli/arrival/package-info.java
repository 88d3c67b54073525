/**
 * What stands in folders and zips: walked in order, told apart by kind, each picture with what is beside it. Knows no
 * desk.
 */
@NullMarked
package dev.cutline.cli.arrival;

import org.jspecify.annotations.NullMarked;
