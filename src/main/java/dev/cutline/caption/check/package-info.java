/** What a desk should look at in captions and credits, and what can be mended at once. Pure Java. */
@NamedInterface("check")
@NullMarked
package dev.cutline.caption.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
