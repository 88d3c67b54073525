package dev.cutline.intake.sheet;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Captions and credits of many pictures in one file, a row a picture, matched by file name, job id or supplier id.
 *
 * @param rows of all its tables, in order
 * @param unknown headings that say nothing to us
 */
public record CaptionSheet(List<SheetRow> rows, List<String> unknown) {

    public CaptionSheet {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads a file, whose kind its content tells; columns that nobody knows and rows that name no picture are passed
     * over.
     *
     * @throws UnusableCompanion if it is no sheet, if it is hostile, or if no column names the pictures
     */
    public static CaptionSheet read(String name, Path file, Headings headings) {
        return find(name, file, headings)
                .orElseThrow(
                        () -> new UnusableCompanion(
                                name,
                                "has no column that names its pictures. Head one “Filename”, “Job Id” or “Supplier ID”, and the others by what they hold."));
    }

    /**
     * Reads a file that may be a sheet; empty where no column names pictures.
     *
     * @throws UnusableCompanion if it is hostile or damaged
     */
    public static Optional<CaptionSheet> find(String name, Path file, Headings headings) {
        List<Table> tables = Tables.read(name, file);
        List<SheetRow> rows = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        boolean namesPictures = false;
        for (Table table : tables) {
            Optional<Columns> columns = Columns.of(table, headings);
            if (columns.isPresent()) {
                namesPictures = true;
                rows.addAll(
                        columns.get().rows(tables.size() > 1 && !table.name().isEmpty() ? table.name() : ""));
                unknown.addAll(columns.get().unknown());
            }
        }
        return namesPictures ? Optional.of(new CaptionSheet(rows, unknown)) : Optional.empty();
    }
}
