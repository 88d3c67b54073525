package dev.cutline.credit.line;

import dev.cutline.credit.name.NameScore;
import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import java.util.List;

/** Tells words of a sentence from a name. */
final class Prose {

    private static final int LONGEST_NAME = 5;
    /** Marks in Japanese what somebody does something to, and stands in no name. */
    private static final char OBJECT = 'を';

    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONGEST_ORGANISATION = 8;
    private static final int LONGEST_BODY = 16;
    private static final int SHORTEST_HEADING = 4;

    private final List<Lexeme> lexemes;
    private final NameScore names;

    Prose(List<Lexeme> lexemes, NameScore names) {
        this.lexemes = lexemes;
        this.names = names;
    }

    /** Words of a sentence, or too many words for a name. */
    boolean is(int from, int to) {
        int count = to - from;
        if (lexemes.get(from).shape() == Shape.PLAIN && lexemes.get(from).text().indexOf(OBJECT) >= 0) {
            return true;
        }
        if (count < 2 || isLowerName(from, to) || isLowerHouse(from, to)) {
            return false;
        }
        if (isView(from)) {
            return true;
        }
        boolean named = count <= LONGEST_NAME && names.of(from, to) >= NameScore.STRONG;
        boolean prose =
                named ? any(from, to, false) : any(from, to, count >= SHORTEST_HEADING) || count > longest(from, to);
        return (prose || isPlace(from, to)) && !isAttributed(from, to);
    }

    /** "bicycles in the city", "Jane Doe in Agra": where something is, with an everyday word, is told in captions. */
    private boolean isPlace(int from, int to) {
        if (to - from > 3
                && lexemes.get(to - 2).text().equals("in")
                && lexemes.get(to - 1).shape() == Shape.CAPITAL
                && !has(Sense.ORGANISATION | Sense.BODY | Sense.INSTITUTION, from, to)) {
            return true;
        }
        return to > 3
                && lexemes.get(to - 3).key().equals("in")
                && lexemes.get(to - 2).is(Sense.CONNECTOR)
                && lexemes.get(to - 1).is(Sense.COMMON);
    }

    /** "Blick in den Saal": what can be seen, and small words. */
    private boolean isView(int from) {
        Lexeme next = lexemes.get(from + 1);
        return lexemes.get(from).is(Sense.PROSE)
                && lexemes.get(from).shape() == Shape.CAPITAL
                && !lexemes.get(from).is(Sense.GIVEN | Sense.ORGANISATION | Sense.BODY)
                && next.shape() == Shape.LOWER
                && next.is(Sense.PROSE | Sense.CONNECTOR | Sense.PARTICLE);
    }

    /** "mike blake": a name somebody typed without capitals. */
    private boolean isLowerName(int from, int to) {
        if (to - from > 3 || !lexemes.get(from).is(Sense.GIVEN)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            boolean name = lexeme.is(Sense.GIVEN | Sense.FAMILY | Sense.PARTICLE) || lexeme.senses() == 0;
            if (lexeme.shape() != Shape.LOWER || !name) {
                return false;
            }
        }
        return true;
    }

    /** "IP3 press", "ATG medialab": a house that writes its second word small. */
    private boolean isLowerHouse(int from, int to) {
        int start = lexemes.get(from).key().equals("the") && to - from > 2 ? from + 1 : from;
        Lexeme first = lexemes.get(start);
        Lexeme second = lexemes.get(to - 1);
        boolean acronym = first.shape() == Shape.UPPER || first.shape() == Shape.NUMBER || first.shape() == Shape.MIXED;
        return to - start == 2
                && second.shape() == Shape.LOWER
                && first.shape() != Shape.LOWER
                && (second.is(Sense.ORGANISATION | Sense.ENDING) || acronym && second.senses() == 0);
    }

    /** "Préfecture de police", "Ministerstvo obrany", "Göteborgs universitet": a house and its small words. */
    private boolean isAttributed(int from, int to) {
        Lexeme first = lexemes.get(from);
        boolean opens = first.is(Sense.ATTRIBUTED) || isOfficeOf(from, to);
        boolean closes = lexemes.get(to - 1).is(Sense.BODY | Sense.INSTITUTION)
                && !first.is(Sense.COMMON | Sense.PROSE | Sense.PLACE);
        if (first.shape() == Shape.LOWER && !opens || to - from > longest(from, to) || !opens && !closes) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            boolean small = lexeme.is(Sense.CONNECTOR | Sense.PARTICLE)
                    || !lexeme.is(Sense.PROSE)
                    || lexeme.shape() == Shape.CAPITAL && opens
                    || lexeme.is(Sense.WITHIN) && i > from + 1;
            if (lexeme.kind() != Kind.WORD || !small || !opens && lexeme.shape() != Shape.LOWER) {
                return false;
            }
        }
        return true;
    }

    /** "Press service of the 24th Brigade", "Office de tourisme" */
    private boolean isOfficeOf(int from, int to) {
        if (to - from < 3 || !lexemes.get(from).is(Sense.ORGANISATION)) {
            return false;
        }
        Lexeme second = lexemes.get(from + 1);
        return second.is(Sense.BODY) && lexemes.get(from + 2).is(Sense.CONNECTOR) || second.is(Sense.OF);
    }

    boolean hasBody(int from, int to) {
        return has(Sense.BODY, from, to);
    }

    private int longest(int from, int to) {
        if (hasBody(from, to)) {
            return LONGEST_BODY;
        }
        return has(Sense.ORGANISATION, from, to) ? LONGEST_ORGANISATION : LONGEST_UNKNOWN;
    }

    private boolean has(int sense, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexemes.get(i).is(sense)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is one of a sentence; in headings, which have capitals, only words that no name has. */
    private boolean any(int from, int to, boolean heading) {
        for (int i = from; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Kind.WORD && isSentence(lexeme, heading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(Lexeme lexeme, boolean heading) {
        if (lexeme.shape() == Shape.LOWER) {
            return !lexeme.is(Sense.CONNECTOR | Sense.PARTICLE | Sense.SUFFIX);
        }
        return heading && lexeme.is(Sense.PROSE) && !lexeme.is(Sense.CONNECTOR | Sense.PARTICLE | Sense.GIVEN);
    }
}
