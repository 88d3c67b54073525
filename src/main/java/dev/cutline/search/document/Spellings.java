package dev.cutline.search.document;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How else a name may be written: Müller and Mueller, O'Brien and OBrien, Yeon-je and Yeonje. */
public final class Spellings {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern JOINTS = Pattern.compile("(?<=\\p{L})['’‘ʼ`´-](?=\\p{L})");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’‘ʼ`´](?=\\p{L})");
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "æ", "ae", "ß", "ss");
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "æ", "ae", "ß", "ss", "đ", "d", "ł", "l", "ı", "i", "œ", "oe", "ð", "d", "þ", "th");

    private Spellings() {}

    /** The name as it is, then its other spellings. */
    public static Set<String> of(String name) {
        String composed = composed(name);
        Set<String> spellings = new LinkedHashSet<>(List.of(composed));
        spellings.add(JOINTS.matcher(composed).replaceAll(""));
        spellings.add(APOSTROPHES.matcher(composed).replaceAll(" "));
        String written = replaced(composed.toLowerCase(Locale.ROOT), WRITTEN_OUT);
        if (!written.equalsIgnoreCase(composed)) {
            spellings.add(written);
        }
        return spellings;
    }

    /** One code point per accented letter, where Unicode has one: files from some systems have two. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without accents and case. */
    public static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFKC);
        return replaced(composed.toLowerCase(Locale.ROOT), PLAIN);
    }

    /** A file name without folder and extension. */
    public static String stem(String name) {
        String last = fileName(name);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** A file name without folder, of any system. */
    public static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String replaced(String text, Map<String, String> letters) {
        StringBuilder replaced = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> replaced.append(letters.getOrDefault(letter, letter)));
        return replaced.toString();
    }
}
