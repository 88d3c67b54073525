package dev.cutline.caption;

import dev.cutline.wording.Phrases;
import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the words of captions mean that aren't the caption proper; the table {@code phrases.tsv} says which. */
public enum Mark {
    FILE,

    MARK,
    NOTE,
    NOTE_WHOLE,
    NOTE_ALONE,
    TAIL,
    LEAD,
    LEAD_COLON,
    LEAD_SLASH,
    TAKEN,
    RELEASED,
    OTHER,
    HANDOUT,
    UNDATED,
    WEEKDAY,
    ANNIVERSARY;

    private static final Phrases<Mark> OPENINGS = table(true);
    private static final Phrases<Mark> DAYS = table(false);

    /** What begins here: a file mark, a note, a credit. */
    static @Nullable Match<Mark> opening(Words words, int word) {
        return OPENINGS.at(words, word);
    }

    /** What a word says about the day behind it. */
    public static @Nullable Match<Mark> ofDay(Words words, int word) {
        return DAYS.at(words, word);
    }

    private static Phrases<Mark> table(boolean openings) {
        Phrases<Mark> phrases = new Phrases<>();
        Phrases.rows(Mark.class, "phrases.tsv", (name, columns) -> {
            Mark mark = valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            boolean opens = mark.compareTo(TAKEN) < 0;
            if (opens == openings) {
                for (String phrase : columns.split("[|\t]")) {
                    phrases.add(phrase, mark);
                }
            }
        });
        return phrases;
    }
}
