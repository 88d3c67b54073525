package dev.cutline.credit.picture;

import java.util.List;

/** The wording that instructions demand: {@code MANDATORY CREDIT "AFP PHOTO / KCNA VIA KNS"}. */
final class MandatoryCredit {

    /** The word that all announcements end with. */
    private static final String CREDIT = "credit";

    private static final List<String> ANNOUNCEMENTS =
            List.of("mandatory photo credit", "mandatory credit", "must credit", "obligatory credit", "please credit");
    private static final String QUOTES = "\"“”„«»'‘’";

    private MandatoryCredit() {}

    /** The words after the announcement: up to the closing quote, else to the end of the sentence; or nothing. */
    static String of(String instructions) {
        for (int end = CREDIT.length(); end <= instructions.length(); end++) {
            if (endsWith(instructions, end, CREDIT) && isAnnounced(instructions, end)) {
                return wording(instructions, end);
            }
        }
        return "";
    }

    private static boolean isAnnounced(String text, int end) {
        for (String announcement : ANNOUNCEMENTS) {
            if (endsWith(text, end, announcement)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String text, int end, String words) {
        return text.regionMatches(true, end - words.length(), words, 0, words.length());
    }

    private static String wording(String text, int from) {
        int start = from;
        while (start < text.length() && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == ':')) {
            start++;
        }
        if (start >= text.length()) {
            return "";
        }
        boolean quoted = QUOTES.indexOf(text.charAt(start)) >= 0;
        boolean announced = text.substring(from, start).indexOf(':') >= 0;
        if (quoted) {
            start++;
        }
        int end = start;
        while (end < text.length() && !isEnd(text, end, quoted)) {
            end++;
        }
        return quoted || announced ? text.substring(start, end).strip() : "";
    }

    private static boolean isEnd(String text, int i, boolean quoted) {
        char c = text.charAt(i);
        if (quoted) {
            boolean apostrophe =
                    (c == '\'' || c == '’') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            return QUOTES.indexOf(c) >= 0 && !apostrophe;
        }
        boolean stop = (c == '.' || c == ';') && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
        return c == '\n' || stop || text.startsWith(" - ", i);
    }
}
