package dev.cutline.caption.check;

import dev.cutline.caption.Dateline;
import dev.cutline.caption.Places;
import dev.cutline.caption.check.HouseChecks.Finding;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.name.KnownNames;
import dev.cutline.wording.Countries;
import dev.cutline.wording.Phrases;
import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Words;
import java.util.List;

/** Checks of the caption's words: who, where, when, and how they are written. */
final class CaptionChecks {

    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_LETTERS = 12;
    private static final Phrases<String> WORDS = Phrases.read(CaptionChecks.class, "words.tsv", name -> name);
    private static final List<String> MADE_WITH_AI = List.of(
            "trainedAlgorithmicMedia",
            "compositeWithTrainedAlgorithmicMedia",
            "algorithmicMedia",
            "compositeSynthetic");

    private CaptionChecks() {}

    static void check(CheckFacts facts, List<Finding> findings) {
        Words words = facts.reading().words();
        String text = facts.caption().text();
        boolean capitals = isCapitals(text);
        boolean cased = capitals || hasSmallLetter(text);
        boolean drawn = facts.credit().qualifiers().contains(Qualifier.ILLUSTRATION);
        if (words.size() == 0) {
            findings.add(new Finding("caption-missing", ""));
        } else if (words.size() < FEWEST_WORDS && cased && !drawn) {
            findings.add(new Finding("caption-short", words.size() == 1 ? "one word" : words.size() + " words"));
        }
        if (words.size() > 0 && facts.caption().date() == null && !namesDay(facts)) {
            findings.add(new Finding("caption-no-date", ""));
        }
        if (words.size() > 0 && cased) {
            whoAndWhere(facts, words, drawn, findings);
        }
        if (capitals) {
            findings.add(new Finding("caption-capitals", ""));
        }
        if (facts.altText() == null || facts.altText().isBlank()) {
            findings.add(new Finding("alt-text-missing", ""));
        }
        if (isMadeWithAi(facts.digitalSourceType()) && !says(words, "ai")) {
            findings.add(new Finding("ai-unlabelled", ""));
        }
    }

    /** {@code NAPLES, ITALY - MAY 3: }, {@code in Lyon, July 7.}: the day is said, if not the year. */
    private static boolean namesDay(CheckFacts facts) {
        Dateline dateline = facts.caption().dateline();
        boolean filed = dateline != null && dateline.date() != null;
        return filed || facts.reading().namesDay() && !facts.reading().released();
    }

    /** Scripts without capitals don't show their names, so nothing is missed in them; nor in drawings. */
    private static void whoAndWhere(CheckFacts facts, Words words, boolean drawn, List<Finding> findings) {
        if (facts.place() == null && facts.caption().dateline() == null && !drawn && !namesPlace(facts, words)) {
            findings.add(new Finding("caption-no-place", ""));
        }
        PeopleNamed people = PeopleNamed.in(words);
        boolean somebody =
                people.maybe(facts.caption().language()) || !facts.persons().isEmpty();
        if (!somebody && !drawn && !says(words, "who")) {
            findings.add(new Finding("caption-no-who", ""));
        }
        List<String> missing = people.missingFrom(facts.persons());
        if (!missing.isEmpty()) {
            findings.add(new Finding("person-missing", String.join(", ", missing)));
        }
    }

    private static boolean namesPlace(CheckFacts facts, Words words) {
        String language = facts.caption().language();
        if (!"en".equals(language) && !"de".equals(language) && namesSomething(words)) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            if (Countries.table().at(words, i) != null || Places.isNamed(words, i)) {
                return true;
            }
            Match<String> match = WORDS.at(words, i);
            if (match != null && match.meaning().equals("place") && isPlaceAhead(words, match.last() + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Graz}, {@code the Alte Mühle} */
    private static boolean isPlaceAhead(Words words, int word) {
        boolean article = word < words.size() && words.folded(word).equals("the");
        return isCapital(words, article ? word + 1 : word);
    }

    /** {@code rue inondée de Nîmes}, {@code v Praze}: not all places are known, nor their cases. */
    private static boolean namesSomething(Words words) {
        for (int i = 1; i < words.size(); i++) {
            char behind = words.text().charAt(words.end(i - 1));
            boolean within = words.gap(i) == Words.Gap.JOIN || behind == ',';
            if (within && isCapital(words, i) && !isCapital(words, i - 1) && !KnownNames.isGiven(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(Words words, int word) {
        return word < words.size() && Character.isUpperCase(words.text().charAt(words.start(word)));
    }

    private static boolean says(Words words, String meaning) {
        for (int i = 0; i < words.size(); i++) {
            Match<String> match = WORDS.at(words, i);
            if (match != null && match.meaning().equals(meaning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSmallLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS;
    }

    /** A code of IPTC's vocabulary of digital source types, bare or as its address. */
    private static boolean isMadeWithAi(@org.jspecify.annotations.Nullable String type) {
        if (type == null) {
            return false;
        }
        String code = type.strip();
        return MADE_WITH_AI.contains(code.substring(Math.max(code.lastIndexOf('/'), code.lastIndexOf(':')) + 1));
    }
}
