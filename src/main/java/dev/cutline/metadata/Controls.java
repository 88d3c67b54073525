package dev.cutline.metadata;

/** Characters that XML can't hold (XML 1.0, 2.2): controls other than tab and line ends, and two that are none at all. */
public final class Controls {

    private Controls() {}

    static boolean isOne(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r'
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text without them. */
    public static String without(String text) {
        return areIn(text) ? blanked(text, "") : text;
    }

    /** The text with blanks in their places. */
    static String asBlanks(String text) {
        return areIn(text) ? blanked(text, " ") : text;
    }

    private static String blanked(String text, String blank) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                plain.append(blank);
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
