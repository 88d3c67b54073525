/**
 * Addresses that say whom to credit and what is owed: lookups, readings of lines, agencies and their contracts, usages,
 * reports, kill notices.
 */
@NullMarked
package dev.cutline.api.credit;

import org.jspecify.annotations.NullMarked;
