package dev.cutline.desk.handout;

import java.text.Bidi;
import java.util.stream.IntStream;

/** Puts the characters of a line into the order in which they stand on paper: PDF knows no writing from right to left. */
final class VisualOrder {

    /** Signs that look the other way when they are read from the right. */
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private VisualOrder() {}

    static String of(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return line;
        }
        String[] runs = IntStream.range(0, bidi.getRunCount())
                .mapToObj(run ->
                        turned(line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), bidi.getRunLevel(run)))
                .toArray(String[]::new);
        byte[] levels = new byte[runs.length];
        for (int run = 0; run < runs.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /** Odd levels are read from the right (Unicode Bidirectional Algorithm, L2 and L4). */
    private static String turned(String run, int level) {
        return level % 2 == 0
                ? run
                : new StringBuilder(run)
                        .reverse()
                        .codePoints()
                        .map(VisualOrder::mirrored)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int mirrored(int character) {
        int at = MIRRORED.indexOf(character);
        return at < 0 ? character : MIRRORED.charAt(at ^ 1);
    }
}
