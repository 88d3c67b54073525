package dev.cutline.credit.word;

import dev.cutline.credit.word.Lexer.Kind;

/** What stands between the words of credit lines, in the scripts of the trade. */
final class Marks {

    /** The second halves of the two signs for a camera, which announce a credit as "Photo:" does. */
    private static final char CAMERA = '\uDCF7';

    private static final char FLASHING_CAMERA = '\uDCF8';

    private static final Kind[] MARKS = new Kind[0x80];

    private static final String[] SINGLES = new String[0x80];

    static {
        for (char c = 0; c < SINGLES.length; c++) {
            SINGLES[c] = String.valueOf(c);
        }
        MARKS['/'] = Kind.SLASH;
        MARKS['\\'] = Kind.SLASH;
        MARKS['|'] = Kind.PIPE;
        MARKS[','] = Kind.COMMA;
        MARKS[';'] = Kind.SEMICOLON;
        MARKS[':'] = Kind.COLON;
        MARKS['='] = Kind.COLON;
        MARKS['('] = Kind.OPEN;
        MARKS['['] = Kind.OPEN;
        MARKS['{'] = Kind.OPEN;
        MARKS['<'] = Kind.OPEN;
        MARKS[')'] = Kind.CLOSE;
        MARKS[']'] = Kind.CLOSE;
        MARKS['}'] = Kind.CLOSE;
        MARKS['>'] = Kind.CLOSE;
        MARKS['"'] = Kind.QUOTE;
        MARKS['\''] = Kind.QUOTE;
        MARKS['?'] = Kind.BANG;
        MARKS['!'] = Kind.BANG;
        MARKS['&'] = Kind.AND;
        MARKS['-'] = Kind.DASH;
        MARKS['.'] = Kind.DOT;
        MARKS['\n'] = Kind.PIPE;
        MARKS['\r'] = Kind.PIPE;
    }

    private Marks() {}

    /** What a character that belongs to no word does in a line. */
    static Kind kind(char c) {
        if (c < 0x80) {
            Kind kind = MARKS[c];
            return kind == null ? Kind.OTHER : kind;
        }
        return switch (c) {
            case '／', '∕', '⁄' -> Kind.SLASH;
            case '｜', '¦', '•', '·', '‧', '・', '●', '■', '►' -> Kind.PIPE;
            case '–', '—', '−', '‒', '―' -> Kind.DASH;
            case '，', '、', '،' -> Kind.COMMA;
            case '；' -> Kind.SEMICOLON;
            case '：', '＝', CAMERA, FLASHING_CAMERA -> Kind.COLON;
            case '（', '【', '［', '〔', '「', '〈', '＜' -> Kind.OPEN;
            case '）', '】', '］', '〕', '」', '〉', '＞' -> Kind.CLOSE;
            case '“', '”', '„', '«', '»', '‘', '’', '‚', '‹', '›' -> Kind.QUOTE;
            case '？', '！' -> Kind.BANG;
            case '。' -> Kind.DOT;
            case '©', 'ⓒ', '℗' -> Kind.COPYRIGHT;
            default -> Kind.OTHER;
        };
    }

    /** The character as a text, without making one anew. */
    static String text(char c) {
        return c < 0x80 ? SINGLES[c] : String.valueOf(c);
    }
}
