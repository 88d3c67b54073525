/** Addresses by which something comes in: pictures, companions, sheets of corrections. */
@NullMarked
package dev.cutline.api.intake;

import org.jspecify.annotations.NullMarked;
