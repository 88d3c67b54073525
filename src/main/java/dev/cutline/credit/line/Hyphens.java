package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.word.Folding;
import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import dev.cutline.credit.word.Vocabulary.Meaning;
import dev.cutline.credit.word.Vocabulary.Role;
import java.util.ArrayList;
import java.util.List;

/** Splits words whose hyphen separates a name from a house. */
final class Hyphens {

    private static final String COPYRIGHT = "copyright";

    private static final int SHORTEST_HOUSE = 3;

    private final List<Lexeme> lexemes;
    private final Vocabulary words;
    private final Agencies agencies;

    Hyphens(List<Lexeme> lexemes, Vocabulary words, Agencies agencies) {
        this.lexemes = lexemes;
        this.words = words;
        this.agencies = agencies;
    }

    /** "Jane Doe-USA TODAY Sports", "Jane Doe-Pool", "AP-Jane Doe": a hyphen that separates. */
    boolean split(int i, boolean inside) {
        Lexeme lexeme = lexemes.get(i);
        int seam = lexeme.shape() == Shape.MIXED || lexeme.shape() == Shape.HANDLE ? seam(lexeme) : 0;
        if (seam > 0) {
            lexemes.set(i, part(lexeme, 0, seam));
            lexemes.add(i + 1, part(lexeme, seam, lexeme.text().length()));
            return true;
        }
        int hyphen = hyphen(lexeme.text());
        if (hyphen <= 0 || hyphen == lexeme.text().length() - 1 || words.knows(lexeme.key())) {
            return false;
        }
        Lexeme head = part(lexeme, 0, hyphen);
        Lexeme tail = part(lexeme, hyphen + 1, lexeme.text().length());
        boolean name = ((tail.senses() & Sense.GIVEN) != 0 || tail.shape() == Shape.INITIAL)
                && head.shape() == Shape.UPPER
                && agencies.exact(List.of(head), 0, 1) != null;
        if (agencies.exact(List.of(head), 0, 1) != null && isJob(tail)) {
            lexemes.set(i, head);
            lexemes.add(i + 1, tail);
            return true;
        }
        if (name || isHouse(lexeme, head, tail) || endsSegment(tail, i) && inside) {
            lexemes.set(i, head);
            lexemes.add(i + 1, tail);
            lexemes.add(i + 1, part(Kind.DASH, lexeme, hyphen, hyphen + 1));
            return true;
        }
        return false;
    }

    private static int hyphen(String word) {
        int hyphen = Math.max(word.indexOf('-'), word.indexOf('–'));
        return hyphen < 0 ? word.indexOf('_') : hyphen;
    }

    /** "Image copyrightREUTERS", "Jane DoeAFP": where two words stick together that a page had apart, or 0. */
    private int seam(Lexeme lexeme) {
        String text = lexeme.text();
        if (lexeme.key().startsWith(COPYRIGHT) && Character.isUpperCase(text.charAt(COPYRIGHT.length()))) {
            return COPYRIGHT.length();
        }
        int seam = text.length();
        while (seam > 0 && !Character.isLowerCase(text.charAt(seam - 1))) {
            seam--;
        }
        boolean house = seam > 1
                && text.length() - seam >= SHORTEST_HOUSE
                && Character.isUpperCase(text.charAt(0))
                && agencies.exact(List.of(part(lexeme, seam, text.length())), 0, 1) != null;
        return house ? seam : 0;
    }

    /** Whether an agency or "Pool" starts here and ends where the segment ends. */
    private boolean endsSegment(Lexeme tail, int i) {
        List<Lexeme> rest = new ArrayList<>(List.of(tail));
        for (int j = i + 1; j < lexemes.size() && lexemes.get(j).kind() == Kind.WORD && rest.size() < 5; j++) {
            if ((lexemes.get(j).senses() & Sense.VIA) != 0) {
                break;
            }
            rest.add(lexemes.get(j));
        }
        return isQualifier(rest) || tail.shape() != Shape.LOWER && agencies.exact(rest, 0, rest.size()) != null;
    }

    /** "dpa-Pool", "AFP-JIJI", "AdobeStock_contrastwerkstatt": a house, and what belongs to it. */
    private boolean isHouse(Lexeme whole, Lexeme head, Lexeme tail) {
        Agency house = agencies.exact(List.of(head), 0, 1);
        boolean joined = whole.text().indexOf('_') == head.text().length();
        return house != null
                && (isQualifier(List.of(tail))
                        || agencies.exact(List.of(tail), 0, 1) != null
                        || joined && house.kind() == Agency.Kind.STOCK);
    }

    /** "dpa-Fotograf" */
    private boolean isJob(Lexeme tail) {
        Phrases.Match<Meaning> phrase = words.longest(List.of(tail), 0, 1);
        return phrase != null
                && (phrase.value().role() == Role.JOB || phrase.value().maker());
    }

    private boolean isQualifier(List<Lexeme> rest) {
        Phrases.Match<Meaning> phrase = words.longest(rest, 0, rest.size());
        return phrase != null && phrase.end() == rest.size() && phrase.value().role() == Role.QUALIFIER;
    }

    private Lexeme part(Lexeme lexeme, int from, int to) {
        return part(Kind.WORD, lexeme, from, to);
    }

    private Lexeme part(Kind kind, Lexeme lexeme, int from, int to) {
        String text = lexeme.text().substring(from, to);
        return words.lexeme(kind, lexeme.start() + from, text, Folding.key(text));
    }
}
