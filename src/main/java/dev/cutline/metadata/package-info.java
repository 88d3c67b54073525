/** Reads and writes EXIF, IPTC-IIM and XMP inside picture files; knows the IPTC standard as a table. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.cutline.metadata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
