package dev.cutline.intake.sheet;

import dev.cutline.intake.sheet.Table.Row;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.photo.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a table by what they hold. */
final class Columns {

    /** Titles, notes and logos may stand above the headings. */
    private static final int LAST_HEADING = 30;

    private static final Set<String> NAMES =
            Set.of(Headings.FILENAME, Headings.ID, "jobid", "imageSupplierImageId", "digitalImageGuid");

    private static final Pattern SHA256 = Pattern.compile("(?i)[0-9a-f]{64}");

    private final Table table;
    private final int heading;
    private final Map<Integer, String> meanings;
    private final List<String> unknown;
    private final Map<Integer, SheetDates> dates = new LinkedHashMap<>();

    private Columns(Table table, int heading, Map<Integer, String> meanings, List<String> unknown) {
        this.table = table;
        this.heading = heading;
        this.meanings = meanings;
        this.unknown = unknown;
        meanings.forEach((column, meaning) -> {
            if (kind(meaning) == Kind.DATE) {
                dates.put(
                        column,
                        SheetDates.of(rows().map(row -> row.cell(column)).toList()));
            }
        });
    }

    /** The columns of a table, if one of its first rows has headings and one of these names the pictures. */
    static Optional<Columns> of(Table table, Headings headings) {
        List<Row> rows = table.rows();
        return rows.stream()
                .limit(LAST_HEADING)
                .max(Comparator.comparingInt(row -> meanings(row, headings).size()))
                .map(row -> new Columns(table, rows.indexOf(row), meanings(row, headings), unknown(row, headings)))
                .filter(columns -> columns.meanings.values().stream().anyMatch(NAMES::contains));
    }

    List<String> unknown() {
        return unknown;
    }

    List<SheetRow> rows(String sheet) {
        return rows().flatMap(row -> row(sheet, row).stream()).toList();
    }

    private Stream<Row> rows() {
        return table.rows().subList(heading + 1, table.rows().size()).stream();
    }

    /** The first column of a meaning counts. */
    private static Map<Integer, String> meanings(Row row, Headings headings) {
        Map<Integer, String> meanings = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            int place = column;
            headings.meaning(row.cell(column))
                    .filter(meaning -> !meanings.containsValue(meaning))
                    .ifPresent(meaning -> meanings.put(place, meaning));
        }
        return meanings;
    }

    private static List<String> unknown(Row row, Headings headings) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty() && headings.meaning(cell).isEmpty())
                .toList();
    }

    private Optional<SheetRow> row(String sheet, Row row) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        meanings.forEach((column, meaning) -> {
            String cell = row.cell(column);
            if (cell.isEmpty()) {
                return;
            }
            if (NAMES.contains(meaning)) {
                names.put(meaning, cell);
            }
            if (IptcProperties.byId(property(meaning)).isPresent()) {
                value(column, meaning, cell, warnings).ifPresent(value -> values.put(meaning, value));
            } else if (meaning.equals(Headings.REVISION)) {
                names.put(meaning, cell);
            }
        });
        String place = (sheet.isEmpty() ? "" : "“" + sheet + "”, ") + "row " + row.number();
        return subject(names)
                .map(subject -> new SheetRow(place, subject, revision(names.get(Headings.REVISION)), values, warnings));
    }

    /** By the surest name only: another row's picture may share the others. */
    private static Optional<Subject> subject(Map<String, String> names) {
        String id = names.getOrDefault(Headings.ID, "");
        if (SHA256.matcher(id).matches()) {
            return Optional.of(new Subject(Subject.Kind.ID, id));
        }
        if (names.containsKey(Headings.FILENAME)) {
            return names.get(Headings.FILENAME).isBlank()
                    ? Optional.empty()
                    : Optional.of(Subject.filename(names.get(Headings.FILENAME)));
        }
        String supplierId = names.getOrDefault("imageSupplierImageId", names.getOrDefault("digitalImageGuid", id));
        if (!supplierId.isEmpty()) {
            return Optional.of(new Subject(Subject.Kind.SUPPLIER_ID, supplierId));
        }
        return Optional.ofNullable(names.get("jobid")).map(job -> new Subject(Subject.Kind.JOB_ID, job));
    }

    private Optional<Object> value(int column, String meaning, String cell, List<String> warnings) {
        if (cell.equals("-")) {
            return Optional.of(cell);
        }
        IptcProperty property = IptcProperties.byId(property(meaning)).orElseThrow();
        if (property.type().list()) {
            return Optional.of(items(property.id(), cell));
        }
        SheetDates date = dates.get(column);
        Optional<Object> value = switch (property.type().kind()) {
            case DATE -> date == null ? Optional.of(cell) : date.iso(cell).map(iso -> iso);
            case NUMBER, INTEGER -> number(cell);
            case BOOLEAN, STRUCT -> Optional.empty();
            case TEXT, LANGALT, URI -> Optional.of(cell);
        };
        if (value.isEmpty()) {
            warnings.add("“%s” is no %s that can be read for certain; left out"
                    .formatted(cell, property.type().kind() == Kind.DATE ? "date" : "value"));
        }
        return value;
    }

    private static List<String> items(String property, String cell) {
        // Commas part keywords, but the two halves of a person's name too.
        String separator = property.equals("keywords") && !cell.matches("(?s).*[;\n].*") ? "," : "[;\n]";
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static Optional<Object> number(String cell) {
        try {
            return Optional.of(new BigDecimal(cell.replace(',', '.')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer revision(@Nullable String cell) {
        return cell != null && cell.matches("\\d{1,9}") ? Integer.valueOf(cell) : null;
    }

    private static @Nullable Kind kind(String meaning) {
        return IptcProperties.byId(property(meaning))
                .map(property -> property.type().kind())
                .orElse(null);
    }

    private static String property(String meaning) {
        int at = meaning.indexOf('@');
        return at < 0 ? meaning : meaning.substring(0, at);
    }
}
