package dev.cutline.intake.reader;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.companion.CompanionFile;
import dev.cutline.intake.companion.CompanionReader;
import dev.cutline.intake.sheet.PlainText;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads a plain text beside a picture of the same name as its caption. */
@Component
@Order(5)
final class TextReader implements CompanionReader {

    private static final int LONGEST_CAPTION = 8_000;

    @Override
    public Optional<Reading> read(CompanionFile file) {
        if (!file.extension().equals("txt")) {
            return Optional.empty();
        }
        String text = text(file);
        if (text.isEmpty() || text.length() > LONGEST_CAPTION || text.indexOf('\0') >= 0) {
            throw new UnusableCompanion(
                    file.name(),
                    text.isEmpty()
                            ? "is empty."
                            : "is no caption: it is longer than %,d characters, or no text."
                                    .formatted(LONGEST_CAPTION));
        }
        return Optional.of(new Reading(
                List.of(new Statement(
                        file.key(1),
                        Statement.Kind.TEXT,
                        "text “%s”".formatted(file.name()),
                        List.of(Subject.filename(file.stem())),
                        Map.of("description", text),
                        null,
                        Demand.NONE)),
                List.of()));
    }

    private static String text(CompanionFile file) {
        try {
            return PlainText.of(Files.readAllBytes(file.path())).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
