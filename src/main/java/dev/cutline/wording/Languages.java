package dev.cutline.wording;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which language a text is in: by its script or its small words where they decide, else by the engine that Apache
 * Tika uses too, with profiles of the trade's languages only, loaded when first needed (about a quarter of a second).
 */
public final class Languages {

    private static final int READ = 100;

    /** Small words are cheap to look for in more of a text. */
    private static final int SENTENCES = 300;

    /** Below this length the engine weighs the whole text instead of drawing samples: quicker, and always the same. */
    private static final int WHOLE_TEXT = 2 * READ;

    private static final int FEWEST_LETTERS = 12;

    private static final char FIRST_NOT_LATIN = 0x300;

    private static final char FIRST_VIETNAMESE = '\u1ea0';
    private static final char LAST_VIETNAMESE = '\u1ef9';

    private static final double SURE = 0.7;

    private Languages() {}

    /** ISO 639-1 code, or null where the text is too short to tell. */
    public static @Nullable String of(String text) {
        String start = text.length() > READ ? text.substring(0, READ) : text;
        String byScript = byScript(start);
        if (byScript != null) {
            return byScript.isEmpty() ? null : byScript;
        }
        StopWords small = StopWords.in(text, READ);
        if (!small.areClear()) {
            small.read(SENTENCES);
        }
        String bySmallWords = small.areEnglish() ? "en" : small.language();
        if (bySmallWords != null) {
            return bySmallWords;
        }
        List<DetectedLanguage> languages = Holder.DETECTOR.getProbabilities(start);
        boolean sure = !languages.isEmpty() && languages.get(0).getProbability() >= SURE;
        return sure ? languages.get(0).getLocale().getLanguage() : null;
    }

    /** The language that a script stands for, empty where there is too little to tell, null where the script is shared. */
    private static @Nullable String byScript(String text) {
        int letters = 0;
        int han = 0;
        int own = 0;
        int vietnamese = 0;
        String language = "zh";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            letters++;
            vietnamese += c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE ? 1 : 0;
            if (c >= FIRST_NOT_LATIN) {
                String ofLetter = ofLetter(c);
                own += ofLetter == null ? 0 : 1;
                language = ofLetter == null ? language : ofLetter;
                han += Character.isIdeographic(c) ? 1 : 0;
            }
        }
        if (vietnamese > 1) {
            return "vi";
        }
        if (own + han > 2 && 2 * (own + han) >= letters) {
            return language;
        }
        return letters < FEWEST_LETTERS ? "" : null;
    }

    private static @Nullable String ofLetter(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            default -> null;
        };
    }

    private static final class Holder {
        static final LanguageDetector DETECTOR = detector();

        private static LanguageDetector detector() {
            List<LdLocale> languages = Stream.of(
                            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "no", "da", "fi", "pl", "cs", "hu", "ro",
                            "tr", "ru", "uk", "ar", "fa")
                    .map(LdLocale::fromString)
                    .toList();
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readBuiltIn(languages))
                        .shortTextAlgorithm(WHOLE_TEXT)
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
