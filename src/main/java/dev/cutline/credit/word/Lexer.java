package dev.cutline.credit.word;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into words and marks, in one pass and without going back. */
public final class Lexer {

    /** What a lexeme is: a word, or the mark that stands between words. */
    public enum Kind {
        WORD,
        SLASH,
        PIPE,
        DASH,
        COMMA,
        SEMICOLON,
        COLON,
        DOT,
        OPEN,
        CLOSE,
        QUOTE,
        BANG,
        AND,
        COPYRIGHT,
        OTHER
    }

    /**
     * A word or mark with its place in the line.
     *
     * @param key folded for look-up
     * @param opens whether a phrase of the vocabulary begins so, which spares looking for most
     */
    public record Lexeme(
            Kind kind, int start, int end, String text, String key, int senses, Shape shape, boolean opens) {

        /** Whether it can be any of these, of {@link Sense}. */
        public boolean is(int sense) {
            return (senses & sense) != 0;
        }
    }

    private static final int LONGEST_ABBREVIATION = 4;
    private final String line;
    private final Vocabulary vocabulary;
    private final List<Lexeme> lexemes = new ArrayList<>();

    private Lexer(String line, Vocabulary vocabulary) {
        this.line = line;
        this.vocabulary = vocabulary;
    }

    /** The words and marks of a line, in its order; any text will do. */
    public static List<Lexeme> scan(String line, Vocabulary vocabulary) {
        Lexer lexer = new Lexer(line, vocabulary);
        lexer.run();
        return lexer.lexemes;
    }

    private void run() {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (isAddress(i, c)) {
                i = address(line.indexOf("://", i) + 3);
            } else if (isWordStart(i, c)) {
                i = word(i);
            } else if (c == '(' && isCopyrightC(i)) {
                i = add(Kind.COPYRIGHT, i, i + 3);
            } else if (c == '+' && i + 1 < line.length() && line.charAt(i + 1) == '+') {
                i = add(Kind.PIPE, i, runEnd(i, c));
            } else if (c == '\n' || c == '\r' || !isSpace(c)) {
                i = add(Marks.kind(c), i, i + 1);
            } else {
                i++;
            }
        }
    }

    /** "https://www.pexels.com": the site's name is what follows. */
    private boolean isAddress(int i, char c) {
        return c == 'h' && (line.startsWith("http://", i) || line.startsWith("https://", i));
    }

    /** Of an address only the site counts: what page of it is told by no credit. */
    private int address(int start) {
        int site = line.startsWith("www.", start) ? start + 4 : start;
        int end = site;
        while (end < line.length() && (isWordPart(end) || line.charAt(end) == '.' || line.charAt(end) == '-')) {
            end++;
        }
        if (end == line.length() || line.charAt(end) != '/') {
            return site;
        }
        cut(site, end);
        while (end < line.length() && !isSpace(line.charAt(end)) && ")]>,;".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Sites put invisible marks behind slashes, so that a browser may break the line there. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private boolean isCopyrightC(int i) {
        return i + 2 < line.length() && (line.charAt(i + 1) | 0x20) == 'c' && line.charAt(i + 2) == ')';
    }

    private int runEnd(int i, char c) {
        int end = i;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int add(Kind kind, int start, int end) {
        String text = end - start == 1 ? Marks.text(line.charAt(start)) : line.substring(start, end);
        lexemes.add(new Lexeme(kind, start, end, text, text, 0, Shape.PLAIN, false));
        return end;
    }

    private boolean isWordStart(int i, char c) {
        if (c < 0x80) {
            return isAsciiLetterOrDigit(c) || (c == '@' || c == '#' || c == '_') && isWordPart(i + 1);
        }
        return isLetter(i, c);
    }

    private boolean isWordPart(int i) {
        if (i >= line.length()) {
            return false;
        }
        char c = line.charAt(i);
        return c < 0x80 ? isAsciiLetterOrDigit(c) || c == '_' : isLetter(i, c);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9';
    }

    private boolean isLetter(int i, char c) {
        if (Character.isSurrogate(c)) {
            int point = Character.isLowSurrogate(c) && i > 0 ? line.codePointBefore(i + 1) : line.codePointAt(i);
            return Character.isLetterOrDigit(point);
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200c'
                || c == '\u200d';
    }

    private int word(int start) {
        int i = start + 1;
        while (i < line.length() && (isWordPart(i) || joins(i))) {
            i++;
        }
        // Korean reporters sign with a mail address cut at its @.
        i = i < line.length() && line.charAt(i) == '@' ? i + 1 : abbreviationEnd(start, i);
        cut(start, i);
        return i;
    }

    /** A mark inside a word: O'Hara, Yeon-je, stock.adobe.com, AT&T, name@site. */
    private boolean joins(int i) {
        return switch (line.charAt(i)) {
            case '.' -> isWordPart(i - 1) && (isWordPart(i + 1) || isDoubleInitial(i));
            case '-' -> isWordPart(i + 1) && (isWordPart(i - 1) || line.charAt(i - 1) == '.');
            case '‐', '‑', '–', '\'', '’', '‘', '&', '@', '`' -> isWordPart(i - 1) && isWordPart(i + 1);
            case '"', '״', '׳' -> isHebrew(i - 1) && isHebrew(i + 1);
            case '・' -> true;
            default -> false;
        };
    }

    /** The mark inside צה"ל. */
    private boolean isHebrew(int i) {
        return i < line.length() && line.charAt(i) >= 'א' && line.charAt(i) <= 'ת';
    }

    /** The first full stop of K.-U. */
    private boolean isDoubleInitial(int dot) {
        boolean alone = dot < 2 || !isWordPart(dot - 2);
        return alone
                && dot + 3 < line.length()
                && line.charAt(dot + 1) == '-'
                && Character.isUpperCase(line.charAt(dot + 2))
                && line.charAt(dot + 3) == '.';
    }

    /** The full stop of an initial or a known abbreviation and the plus of {@code E+} belong to the word. */
    private int abbreviationEnd(int start, int end) {
        if (end >= line.length()) {
            return end;
        }
        char next = line.charAt(end);
        if (next == '+' && end - start == 1 && !isWordPart(end + 1)) {
            return end + 1;
        }
        if (next != '.') {
            return end;
        }
        boolean initials = end - start == 1
                || line.charAt(end - 2) == '.'
                || line.charAt(end - 2) == '-'
                || line.charAt(end - 2) == '–';
        boolean short1 = end - start <= LONGEST_ABBREVIATION;
        boolean letter = Character.isLetter(line.charAt(end - 1));
        return letter && (initials || short1 && vocabulary.isAbbreviation(Folding.key(line, start, end)))
                ? end + 1
                : end;
    }

    /** Words of scripts without spaces are cut where a word of the trade stands in them. */
    private void cut(int start, int end) {
        int from = start;
        if (line.charAt(start) >= 0x2E80) {
            for (int i = start; i < end; ) {
                int length = vocabulary.infixAt(line, i, end);
                if (length > 0) {
                    addWord(from, i);
                    addWord(i, i + length);
                    from = i + length;
                    // the dot parts a name's words, but stands behind 写真 too
                    from += from < end && line.charAt(from) == '・' ? 1 : 0;
                }
                i += Math.max(1, length);
            }
        }
        addWord(from, end);
    }

    private void addWord(int start, int end) {
        if (end > start) {
            lexemes.add(vocabulary.lexeme(start, line.substring(start, end), Folding.key(line, start, end)));
        }
    }
}
