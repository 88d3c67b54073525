/**
 * Reads and writes EXIF, IPTC-IIM and XMP inside picture files; knows the IPTC standard as a table.
 *
 * <p>A reader and an editor for each of the three standards and the tables they share make more types than elsewhere;
 * they share those tables so closely that rooms of their own would hide nothing.
 * Where metadata lies in which kind of file is known to {@code metadata.container} alone.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.cutline.metadata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
