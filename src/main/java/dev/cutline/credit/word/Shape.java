package dev.cutline.credit.word;

/** How a word is written. */
public enum Shape {
    /** AFP, JUNG, U.S. */
    UPPER,
    /** Ngan, Jean-Pierre */
    CAPITAL,
    /** dpa, maryia */
    LOWER,
    /** iStock, DeMocker, RADsan */
    MIXED,
    /** J. or H.W. */
    INITIAL,
    /** words with a digit, an underscore or an @: jayk7, @3ensta, Sean_Warren */
    HANDLE,
    /** nava.hu, stock.adobe.com */
    DOMAIN,
    /** 2013, 16507315bs, I-GP1 */
    NUMBER,
    /** scripts without capitals */
    PLAIN;

    private static final int SHORTEST_ID = 3;
    private static final int LONGEST_NUMBER_IN_NAME = 4;
    private static final int SHORTEST_TOP_LEVEL = 2;
    private static final int LONGEST_TOP_LEVEL = 6;

    /** What a word looks like. */
    public static Shape of(String word) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int first = -1;
        boolean inner = false;
        boolean joined = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isUpper(c)) {
                upper++;
                inner |= lower > 0 && !joined;
                joined = false;
            } else if (isLower(c)) {
                lower++;
                joined = false;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c == '-' || c == '‐' || c == '‑' || c == '\'' || c == '’' || c == '.') {
                joined = true;
            }
            first = first < 0 && Character.isLetter(c) ? i : first;
        }
        if (upper + lower == word.length()) {
            return upper == 1 && lower == 0 ? INITIAL : cased(word, upper, lower, inner, first);
        }
        return special(word, upper, lower, digits, inner, first);
    }

    private static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    private static Shape special(String word, int upper, int lower, int digits, boolean inner, int first) {
        if (word.indexOf('_') > 0 && digits > 2 * (upper + lower)) {
            return NUMBER;
        }
        if (word.charAt(0) == '@' || word.charAt(0) == '#' || word.indexOf('_') >= 0 || word.indexOf('@') > 0) {
            return HANDLE;
        }
        if (digits > 0 && !(upper + lower == 0 && first == 0)) {
            boolean id =
                    lower == 0 || Character.isDigit(word.charAt(0)) && (lower < 2 || digits > LONGEST_NUMBER_IN_NAME);
            return id ? NUMBER : lower == 0 ? UPPER : HANDLE;
        }
        if (isDomain(word)) {
            return DOMAIN;
        }
        if (word.endsWith(".")
                        && (upper + lower == 1 || upper > 0 && lower == 0 && word.indexOf('.') < word.length() - 1)
                || upper == 1 && lower == 0 && word.length() == 1) {
            return upper > 0 ? INITIAL : LOWER;
        }
        if (upper + lower == 0) {
            return PLAIN;
        }
        return cased(word, upper, lower, inner, first);
    }

    private static Shape cased(String word, int upper, int lower, boolean inner, int first) {
        if (lower == 0) {
            return UPPER;
        }
        if (upper == 0) {
            return LOWER;
        }
        boolean capital = Character.isUpperCase(word.charAt(first));
        boolean run = upper > 1 && word.length() > 2 && Character.isUpperCase(word.charAt(first + 1));
        return capital && !inner && !run ? CAPITAL : MIXED;
    }

    private static boolean isDomain(String word) {
        int dot = word.lastIndexOf('.');
        int length = word.length() - dot - 1;
        if (dot < 2 || length < SHORTEST_TOP_LEVEL || length > LONGEST_TOP_LEVEL) {
            return false;
        }
        for (int i = dot + 1; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return Character.isLetterOrDigit(word.charAt(dot - 1)) && Character.isLetterOrDigit(word.charAt(dot - 2));
    }
}
