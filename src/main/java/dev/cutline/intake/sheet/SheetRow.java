package dev.cutline.intake.sheet;

import dev.cutline.photo.Subject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of one picture.
 *
 * @param place in the sheet: {@code row 12}, {@code “Monday”, row 12}
 * @param subject what the picture is called, by the surest of its names
 * @param revision of the photo that the row was made on, or null where it doesn't say
 * @param values by IPTC property, as they are to stand in a record; a lone dash is kept as such
 * @param warnings what could not be read in it
 */
public record SheetRow(
        String place, Subject subject, @Nullable Integer revision, Map<String, Object> values, List<String> warnings) {

    public SheetRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        warnings = List.copyOf(warnings);
    }
}
