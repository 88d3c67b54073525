package dev.cutline.intake.reader;

import dev.cutline.intake.companion.CompanionFile;
import dev.cutline.intake.companion.CompanionReader;
import dev.cutline.intake.sheet.CaptionSheet;
import dev.cutline.intake.sheet.Headings;
import dev.cutline.intake.sheet.SheetRow;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Statement.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads caption sheets. */
@Component
@Order(2)
final class SheetReader implements CompanionReader {

    private static final Set<String> EXTENSIONS =
            Set.of("csv", "tsv", "tab", "xlsx", "ods", "xls", "xlsm", "docx", "docm");

    private static final Set<String> WORDS = Set.of("docx", "docm");

    private final Headings headings;

    SheetReader(Headings headings) {
        this.headings = headings;
    }

    @Override
    public Optional<Reading> read(CompanionFile file) {
        if (!EXTENSIONS.contains(file.extension())) {
            return Optional.empty();
        }
        // A Word file without such a table may be an article.
        return WORDS.contains(file.extension())
                ? CaptionSheet.find(file.name(), file.path(), headings).map(sheet -> reading(file, sheet))
                : Optional.of(reading(file, CaptionSheet.read(file.name(), file.path(), headings)));
    }

    private static Reading reading(CompanionFile file, CaptionSheet sheet) {
        List<Statement> statements = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            statements.add(statement(file, row, statements.size() + 1));
            row.warnings().forEach(warning -> warnings.add(row.place() + ": " + warning));
        }
        if (!sheet.unknown().isEmpty()) {
            warnings.add("Columns that nobody knows were passed over: " + String.join(", ", sheet.unknown()));
        }
        return new Reading(statements, warnings);
    }

    private static Statement statement(CompanionFile file, SheetRow row, int number) {
        Map<String, Object> values = new LinkedHashMap<>(row.values());
        values.values().removeIf("-"::equals);
        return new Statement(
                file.key(number),
                Statement.Kind.SHEET,
                "caption sheet “%s”, %s".formatted(file.name(), row.place()),
                List.of(row.subject()),
                values,
                new Edition(
                        "sheet " + file.receivedFrom() + "/" + file.name(),
                        file.received().toEpochMilli()),
                Demand.NONE);
    }
}
