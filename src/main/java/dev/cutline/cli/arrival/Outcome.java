package dev.cutline.cli.arrival;

import java.util.Locale;

/** What became of a file. */
public enum Outcome {
    TAKEN_IN("taken in"),
    THERE_ALREADY("there already"),
    WOULD_BE_TAKEN_IN("would be taken in"),
    COMPANION("handed over to be joined"),
    WOULD_BE_HANDED_OVER("would be handed over to be joined"),
    LEFT_OUT("left out"),
    REFUSED("refused"),
    FAILED("failed");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** For reports, such as {@code taken-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody has to look at it. */
    public boolean isTrouble() {
        return this == REFUSED || this == FAILED;
    }
}
