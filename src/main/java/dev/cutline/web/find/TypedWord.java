package dev.cutline.web.find;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * The last word of a search that is being typed; spaces belong to it behind a quotation mark that isn't closed yet.
 *
 * @param before what stands before it
 * @param leftOut whether a minus says that it is to be left out
 * @param field that is named before a colon, empty where none is
 * @param quoted whether a quotation mark stands before the value
 * @param text what was typed of the value, without its quotation marks
 */
record TypedWord(String before, boolean leftOut, String field, boolean quoted, String text) {

    static TypedWord of(String words) {
        int start = start(words);
        String typed = words.substring(start);
        boolean leftOut = typed.startsWith("-");
        String word = leftOut ? typed.substring(1) : typed;
        int colon = colon(word);
        String value = word.substring(colon + 1);
        return new TypedWord(
                words.substring(0, start),
                leftOut,
                colon < 0 ? "" : word.substring(0, colon).toLowerCase(Locale.ROOT),
                value.startsWith("\""),
                value.replace("\"", ""));
    }

    private static int start(String words) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            quoted ^= c == '"';
            if (c == ' ' && !quoted) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Where the field's name ends; in quotation marks a colon is one of the words. */
    private static int colon(String word) {
        int quote = word.indexOf('"');
        return (quote < 0 ? word : word.substring(0, quote)).indexOf(':');
    }

    /** Where a word of a value begins with what was typed, accents and case aside; -1 where none does. */
    int placeIn(String value) {
        String wanted = plain(text);
        for (int i = 0; i + text.length() <= value.length(); i++) {
            boolean isBeginning = i == 0 || !Character.isLetterOrDigit(value.charAt(i - 1));
            if (isBeginning && plain(value.substring(i, i + text.length())).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    boolean isNamed() {
        return !field.isEmpty();
    }
}
