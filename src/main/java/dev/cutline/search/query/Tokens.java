package dev.cutline.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what was typed into tokens. Quotes and colons of all scripts count. */
final class Tokens {

    private static final String QUOTES = "\"“”„‟«»「」＂";
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final Pattern NAME = Pattern.compile("([\\p{L}][\\p{L}-]*)[:：](?!//)");

    private final String typed;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String typed) {
        this.typed = typed;
    }

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        OR,
        MINUS,
        FIELD,
        WORD,
        QUOTED,
        /** A quotation that nobody closes; it runs to the end. */
        UNCLOSED,
        END
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text a field's name, a word, or what stands between quotes
     * @param start where it begins in what was typed
     * @param end behind its last character
     */
    record Token(Kind kind, String text, int start, int end) {}

    static List<Token> of(String typed) {
        Tokens tokens = new Tokens(typed);
        while (tokens.skipSpace()) {
            tokens.next();
        }
        tokens.add(Kind.END, "", typed.length());
        return tokens.tokens;
    }

    private boolean skipSpace() {
        while (at < typed.length() && isSpace(typed.charAt(at))) {
            at++;
        }
        return at < typed.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private void next() {
        char c = typed.charAt(at);
        if (OPENING.indexOf(c) >= 0) {
            add(Kind.OPEN, "", at + 1);
        } else if (CLOSING.indexOf(c) >= 0) {
            add(Kind.CLOSE, "", at + 1);
        } else if (QUOTES.indexOf(c) >= 0) {
            quoted();
        } else if (isMinus(c) && at + 1 < typed.length() && !isSpace(typed.charAt(at + 1))) {
            add(Kind.MINUS, "", at + 1);
        } else {
            fieldOrWord();
        }
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–';
    }

    private void quoted() {
        int end = at + 1;
        while (end < typed.length() && QUOTES.indexOf(typed.charAt(end)) < 0) {
            end++;
        }
        boolean closed = end < typed.length();
        add(closed ? Kind.QUOTED : Kind.UNCLOSED, typed.substring(at + 1, end), closed ? end + 1 : end);
    }

    private void fieldOrWord() {
        Matcher name = NAME.matcher(typed).region(at, typed.length());
        if (name.lookingAt() && !afterField()) {
            add(Kind.FIELD, name.group(1), name.end());
            return;
        }
        int end = at;
        while (end < typed.length() && isWordPart(typed.charAt(end))) {
            end++;
        }
        String word = typed.substring(at, end);
        switch (word) {
            case "OR", "||" -> add(Kind.OR, word, end);
            case "NOT" -> add(Kind.MINUS, word, end);
            case "AND", "&&", "-", "–", "—" -> at = end; // says nothing that doesn't hold anyway
            default -> add(Kind.WORD, word, end);
        }
    }

    /** Whether a field has just been named, so that what follows is its value, colons and all. */
    private boolean afterField() {
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).kind() == Kind.FIELD
                && tokens.get(tokens.size() - 1).end() == at;
    }

    private static boolean isWordPart(char c) {
        return !isSpace(c) && (OPENING + CLOSING + QUOTES).indexOf(c) < 0;
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, at, end));
        at = end;
    }
}
