/** The one way in for pictures: received, hashed, judged, kept; or refused, with the reason. */
@NamedInterface("reception")
@NullMarked
package dev.cutline.desk.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
