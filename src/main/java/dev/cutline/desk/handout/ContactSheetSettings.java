package dev.cutline.desk.handout;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How contact sheets are made.
 *
 * @param fonts TrueType files for writing that Liberation Sans (Latin, Greek, Cyrillic) lacks, in the order of their use
 */
@ConfigurationProperties("cutline.contact-sheet")
record ContactSheetSettings(@DefaultValue List<Path> fonts) {

    ContactSheetSettings {
        fonts = List.copyOf(fonts);
    }
}
