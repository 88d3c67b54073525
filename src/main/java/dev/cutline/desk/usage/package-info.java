/** Where photos were published, and what that costs: usages and the monthly report of credits. */
@NamedInterface("usage")
@NullMarked
package dev.cutline.desk.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
