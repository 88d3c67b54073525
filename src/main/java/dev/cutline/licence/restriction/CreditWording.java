package dev.cutline.licence.restriction;

import dev.cutline.licence.restriction.Term.Kind;
import dev.cutline.wording.Words;
import dev.cutline.wording.Words.Gap;
import java.util.Set;

/**
 * The wording of a credit that is demanded.
 *
 * @param value the wording, or {@code *} where none is given
 * @param end where it ends in the text
 */
record CreditWording(String value, int end) {

    private static final String OPENING = "\"“”„«»‹›‚‘";
    private static final int REACH = 4;
    /** {@code MANDATORY CREDIT: NASA HANDOUT EDITORIAL USE ONLY}: what isn't of the credit any more. */
    private static final Set<String> SHOUTED = Set.of("NO", "NOT", "EDITORIAL", "HANDOUT");

    /** The wording behind a demand that ends with the word {@code last}. */
    static CreditWording after(Words words, Term demand, int last) {
        String text = words.text();
        CreditWording none = new CreditWording("*", words.end(last));
        for (int word = last + 1; word <= Math.min(words.size(), last + 1 + REACH); word++) {
            int from = words.end(word - 1);
            int to = word == words.size() ? text.length() : words.start(word);
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                boolean single = c == '\'' && i > 0 && text.charAt(i - 1) == ' ' && !isBlank(text, i + 1);
                if (OPENING.indexOf(c) >= 0 || single) {
                    return quoted(text, i);
                }
                if (c == ':' || c == '=') {
                    return plain(words, i + 1);
                }
            }
            if (word == words.size() || word > last + 1 && words.gap(word) != Gap.JOIN || words.gap(word) == Gap.STOP) {
                return none;
            }
            if (word == last + 1 && takesBareValue(words, demand, word)) {
                return plain(words, to);
            }
            if (word == last + 1 && demand.is(Kind.DEMAND_VALUE) && isNamedHouse(words, word)) {
                return plain(words, words.start(word + 1));
            }
        }
        return none;
    }

    private static boolean isBlank(String text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static boolean takesBareValue(Words words, Term demand, int word) {
        boolean invites = demand.is(Kind.DEMAND_VALUE)
                || words.folded(demand.last()).equals("credit")
                || words.folded(demand.last()).equals("courtesy");
        boolean name = Character.isUpperCase(words.text().charAt(words.start(word)));
        return invites
                && name
                && words.gap(word) == Gap.JOIN
                && (words.end(word) - words.start(word) == 1
                        || Term.in(Words.of(words.word(word))).isEmpty())
                && !isArticle(words.folded(word));
    }

    /** {@code must be credited to the National Trust}, but not {@code to the photographer}. */
    private static boolean isNamedHouse(Words words, int article) {
        int next = article + 1;
        return isArticle(words.folded(article))
                && next < words.size()
                && words.gap(article) == Gap.JOIN
                && words.gap(next) == Gap.JOIN
                && !words.text().equals(words.text().toUpperCase(java.util.Locale.ROOT))
                && Character.isUpperCase(words.text().charAt(words.start(next)))
                && !isArticle(words.folded(next));
    }

    private static boolean isArticle(String folded) {
        return switch (folded) {
            case "the", "to", "of", "for", "der", "die", "den", "le", "la", "el", "il", "as", "is", "photographer" ->
                true;
            default -> false;
        };
    }

    private static CreditWording quoted(String text, int open) {
        char opening = text.charAt(open);
        String closing = opening == '"' ? "\"”" : "‚‘'".indexOf(opening) >= 0 ? "'‘’" : "”“»«›‹\"";
        int end = open + 1;
        while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String value = text.substring(open + 1, end).strip();
        return new CreditWording(value.isEmpty() ? "*" : value, Math.min(text.length(), end + 1));
    }

    private static CreditWording plain(Words words, int from) {
        String text = words.text();
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
            return quoted(text, start);
        }
        int first = words.at(start);
        if (first < words.size() && Term.begins(words, first, Kind.EXAMPLE)) {
            return new CreditWording("*", from);
        }
        int end = end(words, start);
        while (end > start && " ,.;/-–—*+".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == start ? new CreditWording("*", from) : new CreditWording(text.substring(start, end), end);
    }

    /** Where the wording ends: at a dash, a bracket that it didn't open, a sentence's end, or where an instruction begins. */
    private static int end(Words words, int start) {
        String text = words.text();
        int word = 0;
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            while (word < words.size() && words.start(word) < i) {
                word++;
            }
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (c == ')' && --depth < 0 || isHardEnd(text, i, start)) {
                return i;
            }
            boolean begins = word < words.size() && words.start(word) == i && i > start;
            if (begins && beginsInstruction(words, word) || c == '(' && isId(text, i + 1)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isHardEnd(String text, int i, int start) {
        char c = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        char before = i > start ? text.charAt(i - 1) : ' ';
        return switch (c) {
            case '\n', '\r', ';', ']', '|', '*', '+', '=', '•' -> true;
            case '-', '–', '—' -> next == '-' || Character.isWhitespace(next) && Character.isWhitespace(before);
            case '.' -> Character.isWhitespace(next) && !(i - 2 >= start && !Character.isLetter(text.charAt(i - 2)));
            case '/' -> next == '/';
            default -> false;
        };
    }

    private static boolean beginsInstruction(Words words, int word) {
        if (words.gap(word) == Gap.JOIN) {
            return SHOUTED.contains(words.word(word)) || Term.begins(words, word, Kind.NOTICE);
        }
        return Term.begins(words, word, Kind.NEG, Kind.ONLY, Kind.EDITORIAL, Kind.DEMAND, Kind.SAYS, Kind.EMBARGO)
                || Term.begins(words, word, Kind.PLACE, Kind.TOPIC) && isOut(words, word);
    }

    private static boolean isOut(Words words, int word) {
        for (int i = word + 1; i < Math.min(words.size(), word + REACH); i++) {
            if (Term.begins(words, i, Kind.OUT, Kind.ONLY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isId(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from >= 4;
    }
}
