package dev.cutline.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can stand before a colon. */
public enum Field {
    BY,
    CREDIT,
    SOURCE,
    SUPPLIER,
    CITY,
    COUNTRY,
    PERSON,
    KEYWORD,
    HEADLINE,
    CAPTION,
    /** Title or job id. */
    SLUG,
    JOB,
    FILENAME,
    LANG,
    /** Media type. */
    TYPE,
    /** Who or what sent the file. */
    FROM,
    /** Code of a house check. */
    CHECK,
    /** Who has changed the record last. */
    EDITOR,
    /** Name of one of the desk's lightboxes. */
    LIGHTBOX,
    DATE,
    RECEIVED,
    IS,
    HAS,
    RIGHTS,
    ID;

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
