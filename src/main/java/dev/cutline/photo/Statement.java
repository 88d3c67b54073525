package dev.cutline.photo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a companion says of one picture.
 *
 * @param key the same however often the companion comes
 * @param kind of companion
 * @param source as people know it: {@code caption sheet “march.csv”, row 12}
 * @param subjects what the picture is called, the surest name first
 * @param values by IPTC property
 * @param edition which version of the supplier's item this is, or null where there are none
 * @param demand what must be done with the photo beside
 */
public record Statement(
        String key,
        Kind kind,
        String source,
        List<Subject> subjects,
        Map<String, Object> values,
        @Nullable Edition edition,
        Demand demand) {

    /** Kinds of companions, those whose word goes ahead first. */
    public enum Kind {
        SIDECAR,
        NEWSML,
        NINJS,
        SHEET,
        TEXT,
        ARTICLE,
        /** What goes without saying for whatever comes through a watch folder or with an agency's key. */
        FOLDER;

        /** Whether it only fills in what a photo lacks. */
        public boolean isModest() {
            return compareTo(TEXT) >= 0;
        }

        /** As origins and conflicts name it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A version of a supplier's item.
     *
     * @param item the supplier's name of it, whatever the version
     * @param version later ones are greater
     */
    public record Edition(String item, long version) {}

    /**
     * What a supplier asks for beyond values.
     *
     * @param kill why the photo is withdrawn, or null where it isn't
     * @param embargo the words to stand among the instructions, or null where there is none
     */
    public record Demand(@Nullable String kill, @Nullable String embargo) {

        /** Nothing but the values. */
        public static final Demand NONE = new Demand(null, null);
    }

    public Statement {
        subjects = List.copyOf(subjects);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same with other values. */
    public Statement with(Map<String, Object> others) {
        return new Statement(key, kind, source, subjects, others, edition, demand);
    }
}
