/**
 * What the desk has agreed with agencies: contracts as they are written by hand or in sheets, and the register that
 * keeps them.
 */
@NamedInterface("agency")
@NullMarked
package dev.cutline.desk.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
