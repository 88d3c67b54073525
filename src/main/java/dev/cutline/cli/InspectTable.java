package dev.cutline.cli;

import dev.cutline.cli.Inspector.Finding;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings as CSV for people: RFC 4180, a heading row, what matters most first. */
final class InspectTable {

    static final String HEADINGS =
            "path,credit,creators,source,supplier,licence,headline,description,date created,city,country,job id,warnings";

    private InspectTable() {}

    static String row(Finding finding) {
        Function<String, @Nullable Object> iptc = finding.iptc()::get;
        return cells(
                finding.path(),
                finding.licence().creditLine(),
                String.join("; ", finding.credit().creators()),
                finding.credit().source(),
                finding.credit().supplier(),
                finding.licence().status().name().toLowerCase(java.util.Locale.ROOT),
                iptc.apply("headline"),
                iptc.apply("description"),
                iptc.apply("dateCreated"),
                iptc.apply("cityName"),
                iptc.apply("countryName"),
                iptc.apply("jobid"),
                finding.warnings().stream().map(warning -> warning.message()).collect(Collectors.joining("; ")));
    }

    static String row(Path file, String failure) {
        return cells(file.toString(), "", "", "", "", "", "", "", "", "", "", "", failure);
    }

    private static String cells(@Nullable Object... cells) {
        return Stream.of(cells)
                .map(cell -> Objects.toString(cell, ""))
                .map(InspectTable::quoted)
                .collect(Collectors.joining(","));
    }

    /** A cell that begins like a formula would be one in a spreadsheet. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
