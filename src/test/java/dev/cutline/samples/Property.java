package dev.cutline.samples;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the table goes: a row of {@code properties.tsv}.
 *
 * @param id its key in {@code samples.yaml}
 * @param xmp with its usual prefix
 * @param form how XMP holds it: {@code text}, {@code alt}, {@code bag}, {@code seq} or {@code struct}
 * @param dataset number within IIM record 2, null where IIM has none
 * @param limit in bytes, IPTC-IIM 4.2 chapter 6
 */
record Property(
        String id, String xmp, String form, @Nullable Integer dataset, int limit) {

    static final List<Property> ALL = Sample.table("properties.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Property::row)
            .toList();

    private static Property row(String line) {
        String[] cells = Arrays.copyOf(line.split("\t"), 5);
        return cells[3] == null
                ? new Property(cells[0], cells[1], cells[2], null, 0)
                : new Property(cells[0], cells[1], cells[2], Integer.valueOf(cells[3]), Integer.parseInt(cells[4]));
    }
}
