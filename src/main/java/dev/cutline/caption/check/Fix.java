package dev.cutline.caption.check;

import java.util.Map;

/**
 * A safe mend for something that a check found, for somebody to accept.
 *
 * @param code of the check that it mends, or its own where no check says so much
 * @param message what it does, in one sentence
 * @param texts that the fields should say, by IPTC property (JSON id); several values with semicolons between
 */
public record Fix(String code, String message, Map<String, String> texts) {

    public Fix {
        texts = Map.copyOf(texts);
    }
}
