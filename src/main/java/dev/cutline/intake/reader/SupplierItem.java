package dev.cutline.intake.reader;

import dev.cutline.intake.companion.CompanionFile;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Statement.Edition;
import dev.cutline.photo.Subject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A picture item of a news feed, gathered while its file is read. */
final class SupplierItem {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private String id = "";
    private String version = "";
    private String versionCreated = "";
    private String status = "usable";
    private String embargoed = "";

    void id(@Nullable String guid) {
        if (guid != null && !guid.isBlank()) {
            id = guid.strip();
            supplierId(guid);
        }
    }

    void supplierId(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            subjects.add(new Subject(Subject.Kind.SUPPLIER_ID, name));
        }
    }

    /** A file of the item, by its address or name. */
    void file(@Nullable String href) {
        if (href == null) {
            return;
        }
        String path = href.replaceFirst("[?#].*", "");
        String name = decoded(path.substring(path.lastIndexOf('/') + 1));
        if (name.matches("(?i).+\\.[a-z][a-z0-9]{2,4}")) {
            subjects.add(Subject.filename(name));
        }
    }

    void version(@Nullable String number) {
        version = number == null ? "" : number.strip();
    }

    void versionCreated(@Nullable String time) {
        versionCreated = time == null ? "" : time.strip();
    }

    void status(@Nullable String code) {
        if (code != null && !code.isBlank()) {
            status = code.substring(code.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
        }
    }

    void embargoed(@Nullable String until) {
        embargoed = until == null ? "" : until.strip();
    }

    /** A value of a property that has one; the first one said counts. */
    void say(String property, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            values.putIfAbsent(property, text.strip());
        }
    }

    /** A value of a property that can have several. */
    @SuppressWarnings("unchecked")
    void add(String property, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            List<String> items = (List<String>) values.computeIfAbsent(property, any -> new ArrayList<String>());
            if (!items.contains(text.strip())) {
                items.add(text.strip());
            }
        }
    }

    boolean says(String property) {
        return values.containsKey(property);
    }

    /**
     * The item as a statement.
     *
     * @param beside what the file itself is called after
     */
    Statement statement(CompanionFile file, int number, Statement.Kind kind, String label, @Nullable Subject beside) {
        List<Subject> called = new ArrayList<>(subjects);
        if (beside != null) {
            called.add(beside);
        }
        String source = "%s “%s”%s".formatted(label, file.name(), version.isEmpty() ? "" : ", version " + version);
        return new Statement(
                file.key(number),
                kind,
                source,
                called,
                values,
                id.isEmpty() ? null : new Edition(id, edition(file)),
                new Demand(status.startsWith("cancel") ? "Withdrawn by its supplier: " + source : null, embargo()));
    }

    private @Nullable String embargo() {
        if (!embargoed.isEmpty()) {
            return "EMBARGOED UNTIL " + embargoed.replace("T", " ");
        }
        return status.equals("withheld") ? "EMBARGOED: withheld by its supplier" : null;
    }

    private long edition(CompanionFile file) {
        if (version.matches("\\d{1,18}")) {
            return Long.parseLong(version);
        }
        try {
            return OffsetDateTime.parse(versionCreated).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            return file.received().toEpochMilli();
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
