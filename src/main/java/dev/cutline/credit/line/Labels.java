package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.name.NameScore;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import dev.cutline.credit.word.Vocabulary.Meaning;
import java.util.List;

/** Reads what stands before a colon or "by": a lead-in of the house's own, a desk, or the beginning of a sentence. */
final class Labels {

    /** "ABC Rural:" */
    private static final int LONGEST_DESK = 3;

    private static final int LONGEST_INITIALS = 4;

    private final LineReading reading;
    private final List<Lexeme> lexemes;
    private final Vocabulary words;
    private final Agencies agencies;

    Labels(LineReading reading, Vocabulary words, Agencies agencies) {
        this.reading = reading;
        this.lexemes = reading.lexemes;
        this.words = words;
        this.agencies = agencies;
    }

    /** What is left before a colon or "by": "Foto Prensa Libre: Name", "U.S. Navy photo by Name", "Symbolfoto:". */
    boolean read(Segment segment, int lo, int hi, boolean labelled) {
        String meant = hi - lo == 1 ? words.meantLead(lexemes.get(lo).key()) : "";
        Meaning meaning = meant.isEmpty() ? null : words.meaning(meant);
        if (!meant.isEmpty()) {
            reading.announced = true;
            houseOf(segment, lo, meant);
            if (meaning != null) {
                reading.apply(meaning, lo, hi);
            }
            return true;
        }
        Phrases.Match<Meaning> by = words.longest(lexemes, lo, Math.min(hi + 1, lexemes.size()));
        if (by != null && by.end() > hi) {
            reading.apply(by.value(), lo, hi);
            return true;
        }
        return subject(segment, lo, hi, labelled);
    }

    /** What the picture shows: somebody, of whom nothing is said here, or what makes a heading of the line. */
    private boolean subject(Segment segment, int lo, int hi, boolean labelled) {
        if (!labelled && hi < segment.to && segment.to + 1 < lexemes.size() && isSomebody(lo, hi)) {
            reading.token("noise", lo, hi);
            return true;
        }
        boolean count = hi < segment.to && hi - lo == 1 && lexemes.get(lo).shape() == Shape.NUMBER;
        boolean series =
                hi < segment.to && hi - lo > 1 && lexemes.get(hi - 1).key().equals("in");
        boolean heading = count || series || labelled && isOfWhat(lo, hi) && agencies.longest(lexemes, lo, hi) == null;
        boolean desk = hi - lo <= LONGEST_DESK && agencies.longest(lexemes, lo, hi) != null;
        if (heading
                || reading.announced && (isHeading(lo, hi) || isSmall(lo, hi))
                || !labelled && !reading.announced && !desk) {
            reading.parts.add(reading.part(Part.Kind.PROSE, segment, null, lo, hi));
            return true;
        }
        return false;
    }

    /** "Jane Doe Foto: PNN/John Roe": the person in the picture, ahead of the lead-in. */
    private boolean isSomebody(int lo, int hi) {
        boolean given = false;
        for (int i = lo; i < hi; i++) {
            Lexeme lexeme = lexemes.get(i);
            given |= lexeme.is(Sense.GIVEN);
            if (lexeme.shape() != Shape.CAPITAL || lexeme.is(Sense.ORGANISATION | Sense.BODY | Sense.PLACE)) {
                return false;
            }
        }
        return given && hi - lo > 1 && agencies.longest(lexemes, lo, hi) == null;
    }

    /** "Lamps in the dark | Photo: PNN", "“Lamps” by Jane Doe": what the picture shows is none of its credit. */
    void dropCaption(Segment segment, int before, int hi) {
        boolean piped = segment.before == Segment.Separator.PIPE && reading.parts.size() == before;
        boolean prose = (segment.quoted
                        || hi < segment.to
                                && hi - segment.from > 1
                                && lexemes.get(hi).shape() != Shape.LOWER)
                && reading.parts.size() > before
                && reading.parts.get(before).kind == Part.Kind.PROSE;
        boolean signed = before > 0
                && reading.parts.size() == before
                && (reading.byline || segment.before == Segment.Separator.SLASH && areInitials());
        boolean told = before > 0
                && reading.parts.size() == before
                && (segment.before == Segment.Separator.DOT
                        || segment.before == Segment.Separator.DASH
                        || segment.before == Segment.Separator.OPEN && !reading.any(part -> part.body)
                        || reading.parts.get(0).kind == Part.Kind.PROSE);
        if (segment.to + 1 < lexemes.size() && (piped || prose || signed || told)) {
            drop();
        }
    }

    /** "Anna Huber (text) and Jane Doe (photos)": behind whom brackets say that she wrote, she is dropped. */
    boolean isWriter(Segment segment, int lo, int hi) {
        Phrases.Match<Meaning> work = segment.bracketed ? words.longest(lexemes, lo, hi) : null;
        int last = reading.parts.size() - 1;
        boolean writer = work != null
                && work.end() == hi
                && work.value().role() == Vocabulary.Role.OTHER_WORK
                && last >= 0
                && reading.parts.get(last).agency == null;
        if (writer) {
            reading.parts.remove(last);
        }
        return writer;
    }

    /** "Von Anna Huber": how many words ahead of an author's name say that she wrote. */
    int byline(Segment segment, int lo, int hi) {
        boolean byline = segment.before == Segment.Separator.START
                && hi - lo > 2
                && lexemes.get(lo).is(Sense.BY)
                && lexemes.get(lo + 1).is(Sense.GIVEN);
        reading.byline |= byline;
        return byline ? 1 : 0;
    }

    /** "JD / Foto: Jane Doe": who signs the text. */
    private boolean areInitials() {
        return !reading.any(p -> p.text.length() >= LONGEST_INITIALS || Shape.of(p.text) != Shape.UPPER);
    }

    /** "Lamps in the dark © PNN", "Lamps (1974) © PNN" */
    void dropCaption() {
        if (!reading.announced && reading.any(this::isSeen)) {
            drop();
        }
    }

    private boolean isSeen(Part part) {
        boolean described = part.start > 0 && part.bracketed || part.words > 1 && part.score > NameScore.SUREST_HOUSE;
        return part.kind == Part.Kind.PROSE
                || part.kind == Part.Kind.UNKNOWN && described && part.score < NameScore.STRONG;
    }

    private void drop() {
        if (reading.qualifiers.isEmpty() && !reading.any(part -> part.agency != null)) {
            reading.captioned |= !reading.parts.isEmpty();
            reading.parts.clear();
            reading.clause = 0;
        }
    }

    /** "das Foto:" */
    private boolean isSmall(int lo, int hi) {
        return hi - lo == 1 && lexemes.get(lo).shape() == Shape.LOWER;
    }

    /** "Photos of the week:", "Фото дня:": what pictures, not whose. */
    private boolean isOfWhat(int lo, int hi) {
        Lexeme first = lexemes.get(lo);
        return first.is(Sense.CONNECTOR) || isSmall(lo, hi);
    }

    /** "Most recent photos by": everyday words ahead of the lead-in. */
    private boolean isHeading(int lo, int hi) {
        for (int i = lo; i < hi; i++) {
            if (!lexemes.get(i).is(Sense.COMMON | Sense.PROSE)
                    || lexemes.get(i).is(Sense.ORGANISATION | Sense.GIVEN | Sense.PLACE)) {
                return false;
            }
        }
        return agencies.exact(lexemes, lo, hi) == null;
    }

    /** "RP-Foto: Jane Doe": the newspaper that prints its initials before the lead-in. */
    private void houseOf(Segment segment, int lo, String lead) {
        Lexeme label = lexemes.get(lo);
        int hyphen = label.text().indexOf('-');
        boolean initials = hyphen > 1
                && hyphen <= LONGEST_INITIALS
                && label.text().length() == hyphen + 1 + lead.length()
                && Shape.of(label.text().substring(0, hyphen)) == Shape.UPPER;
        if (initials) {
            Part house = reading.part(Part.Kind.ORGANISATION, segment, null, lo, lo + 1);
            reading.parts.add(house.cutTo(hyphen));
        }
    }
}
