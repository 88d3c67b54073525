package dev.cutline.intake.article;

import dev.cutline.audit.PrintedPicture;
import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.article.ArticleReader.Article;
import dev.cutline.intake.companion.CompanionFile;
import dev.cutline.intake.companion.CompanionReader;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Statement.Edition;
import dev.cutline.photo.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads articles for what they print under their pictures, which fills in what photos lack.
 *
 * <p>A picture is known by the file that the article names, or by its bytes where it lies inside. A DOCX with a table of
 * captions was read as a sheet before; a text that names no picture is left to be the caption of the one beside it.
 */
@Component
@Order(4)
final class ArticleCaptions implements CompanionReader {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "docx", "docm", "pdf", "txt");

    private final ArticleReader reader;

    ArticleCaptions(ArticleReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Reading> read(CompanionFile file) {
        if (!EXTENSIONS.contains(file.extension())) {
            return Optional.empty();
        }
        boolean isText = file.extension().equals("txt");
        try {
            Reading reading = reading(file, article(file));
            if (!reading.statements().isEmpty()) {
                return Optional.of(reading);
            }
        } catch (UnreadableArticle e) {
            if (!isText) {
                throw new UnusableCompanion(
                        file.name(), "can't be read as an article: it is empty, damaged, locked or of another kind.");
            }
        }
        if (isText) {
            return Optional.empty();
        }
        throw new UnusableCompanion(
                file.name(),
                "names no picture that it has a caption or credit for. Articles name their pictures by file, caption sheets in a table.");
    }

    private Article article(CompanionFile file) {
        try {
            return reader.read(file.name(), Files.readAllBytes(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading reading(CompanionFile file, Article article) {
        List<Statement> statements = new ArrayList<>();
        int number = 0;
        int nameless = 0;
        for (PrintedPicture picture : article.pictures()) {
            number++;
            List<Subject> subjects = subjects(picture);
            Map<String, Object> values = values(picture);
            if (!subjects.isEmpty() && !values.isEmpty()) {
                statements.add(statement(file, number, subjects, values));
            } else if (!values.isEmpty()) {
                nameless++;
            }
        }
        return new Reading(
                statements,
                nameless == 0
                        ? List.of()
                        : List.of("%d captions stand under pictures that aren't named, and were passed over."
                                .formatted(nameless)));
    }

    private static Statement statement(
            CompanionFile file, int number, List<Subject> subjects, Map<String, Object> values) {
        return new Statement(
                file.key(number),
                Statement.Kind.ARTICLE,
                "article “%s”, picture %d".formatted(file.name(), number),
                subjects,
                values,
                new Edition(
                        "article " + file.receivedFrom() + "/" + file.name(),
                        file.received().toEpochMilli()),
                Demand.NONE);
    }

    /** Word and PDF number the files inside of them anew: there only the bytes say which picture it is. */
    private static List<Subject> subjects(PrintedPicture picture) {
        byte[] content = picture.content();
        return content == null
                ? picture.names().stream().map(Subject::filename).toList()
                : List.of(new Subject(Subject.Kind.ID, sha256(content)));
    }

    private static Map<String, Object> values(PrintedPicture picture) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!picture.caption().isBlank()) {
            values.put("description", picture.caption());
        }
        if (picture.hasCredit()) {
            values.put("creditLine", picture.creditLine());
        }
        return values;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
