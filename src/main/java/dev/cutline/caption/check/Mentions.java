package dev.cutline.caption.check;

import dev.cutline.wording.Phrases;
import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Sentences;
import dev.cutline.wording.Words;
import dev.cutline.wording.Words.Gap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who can be seen from who is only spoken of: {@code supporters of former Prime Minister Jane Doe},
 * {@code Jane Doe's house}, and whoever is first named in a later sentence that says nothing of left and right.
 */
final class Mentions {

    private static final Phrases<String> WORDS = Phrases.read(Mentions.class, "words.tsv", name -> name);
    private static final String MENTION = "mention";
    /** {@code the offices of Anna Berg and Omar Reyes} */
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "och", "og", "en");

    private static final int REACH = 6;
    private static final int LONGEST_MENTION = 3;
    private static final int LONGEST_PHOTO_OF = 8;
    private static final Set<String> PHOTO =
            Set.of("photo", "picture", "image", "photograph", "composite", "combination");

    private final Words words;
    private int firstSentence = -1;

    Mentions(Words words) {
        this.words = words;
    }

    /** Whether the name from one word to another, the last not included, stands for somebody in the picture. */
    boolean isShown(int first, int end) {
        return !owns(end) && !follows(first) && !isRole(first) && (isInFirstSentence(first) || hasPosition(first));
    }

    /** {@code following Jane Doe's arrest} */
    private boolean owns(int end) {
        int at = words.end(end - 1);
        return at + 1 < words.text().length()
                && "'’".indexOf(words.text().charAt(at)) >= 0
                && words.text().charAt(at + 1) == 's';
    }

    private boolean follows(int first) {
        int word = first - 1;
        for (int i = 0; i < REACH && word >= 0 && words.gap(word + 1) == Gap.JOIN && isBeside(word); i++) {
            word--;
        }
        return word >= 0 && words.gap(word + 1) == Gap.JOIN && mentions(word) && !isInFrontOf(word) && !isPhotoOf(word);
    }

    /** {@code File photo dated 07/07/16 of Jane Doe}, at the beginning. */
    private boolean isPhotoOf(int of) {
        boolean photo = false;
        for (int i = 0; i < of && of <= LONGEST_PHOTO_OF; i++) {
            photo |= PHOTO.contains(words.folded(i));
        }
        return photo && words.folded(of).equals("of");
    }

    /** {@code Anna Berg as Jane Doe in a scene from "Low Tide"} */
    private boolean isRole(int first) {
        return first > 1
                && words.folded(first - 1).equals("as")
                && words.gap(first - 1) == Gap.JOIN
                && Character.isUpperCase(words.text().charAt(words.start(first - 2)));
    }

    private boolean isBeside(int word) {
        boolean capital = Character.isUpperCase(words.text().charAt(words.start(word))) && words.gap(word) != Gap.STOP;
        return capital
                || "beside".equals(meaning(word))
                || PeopleNamed.isTitle(words, word)
                || isGenitive(word)
                || AND.contains(words.folded(word)) && word > 0 && isBeside(word - 1);
    }

    /** {@code forces of Norland's President Jane Doe} */
    private boolean isGenitive(int word) {
        int start = words.start(word);
        return words.folded(word).equals("s")
                && start > 0
                && "'’".indexOf(words.text().charAt(start - 1)) >= 0;
    }

    /** Whether a phrase such as {@code tribute to} ends here. */
    private boolean mentions(int word) {
        for (int from = Math.max(0, word - LONGEST_MENTION); from <= word; from++) {
            Match<String> match = WORDS.at(words, from);
            if (match != null && match.last() == word && match.meaning().equals(MENTION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInFrontOf(int word) {
        return word > 0
                && words.folded(word).equals("of")
                && words.folded(word - 1).equals("front");
    }

    private @Nullable String meaning(int word) {
        Match<String> match = WORDS.at(words, word);
        return match == null || match.last() != word ? null : match.meaning();
    }

    private boolean isInFirstSentence(int word) {
        if (firstSentence < 0) {
            firstSentence = endOfSentence(0);
        }
        return words.start(word) < firstSentence;
    }

    private boolean hasPosition(int word) {
        int from = word;
        while (from > 0 && !endsBetween(from)) {
            from--;
        }
        int to = endOfSentence(words.start(word));
        for (int i = from; i < words.size() && words.start(i) < to; i++) {
            if ("position".equals(meaning(i)) || isLetterInBrackets(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code (L)}, {@code (r)} */
    private boolean isLetterInBrackets(int word) {
        int start = words.start(word);
        return words.end(word) - start == 1
                && start > 0
                && words.text().charAt(start - 1) == '('
                && "lrcLRC".indexOf(words.text().charAt(start)) >= 0;
    }

    /** Whether a sentence ends ahead of a word. */
    private boolean endsBetween(int word) {
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            if (ends(i)) {
                return true;
            }
        }
        return false;
    }

    private int endOfSentence(int from) {
        for (int i = from; i < words.text().length(); i++) {
            if (ends(i)) {
                return i;
            }
        }
        return words.text().length();
    }

    private boolean ends(int at) {
        String text = words.text();
        boolean stop = ".!?\n".indexOf(text.charAt(at)) >= 0;
        return stop
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && Sentences.endsAt(text, at);
    }
}
