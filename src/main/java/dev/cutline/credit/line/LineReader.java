package dev.cutline.credit.line;

import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import dev.cutline.credit.word.Vocabulary.Meaning;
import dev.cutline.credit.word.Vocabulary.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the segments of one line: takes off lead-ins, qualifiers, jobs and noise, and has the rest named. */
final class LineReader {

    private static final int LONGEST_TAIL = 5;

    private final LineReading reading;
    private final List<Lexeme> lexemes;
    private final Vocabulary words;
    private final Agencies agencies;
    private final List<Segment> segments;
    private final Peeling peeling;
    private final Naming naming;
    private final Labels labels;
    private int lo;
    private int hi;

    LineReader(String line, List<Lexeme> lexemes, Vocabulary words, Agencies agencies, boolean explaining) {
        this.words = words;
        this.agencies = agencies;
        this.lexemes = lexemes;
        Segmenter segmenter = new Segmenter(lexemes, words, agencies);
        this.segments = segmenter.split();
        this.reading = new LineReading(line, lexemes, segmenter.copyrightMark(), explaining);
        this.peeling = new Peeling(lexemes, words, agencies);
        this.naming = new Naming(this, reading, agencies);
        this.labels = new Labels(reading, words, agencies);
    }

    /** What the line says, segment by segment. */
    LineReading read() {
        for (Segment segment : segments) {
            if (segment.before == Separator.COPYRIGHT) {
                if (isNotice(segment)) {
                    break;
                }
                labels.dropCaption();
            }
            read(segment);
        }
        return reading;
    }

    /** A copyright notice with a year after a credit says nothing new about the credit. */
    private boolean isNotice(Segment segment) {
        return !reading.parts.isEmpty()
                && !segment.isEmpty()
                && lexemes.get(segment.from).shape() == Shape.NUMBER;
    }

    private void read(Segment segment) {
        reading.begin(segment);
        lo = segment.from;
        hi = segment.to;
        if (segment.isEmpty() || reading.skipping && agencies.exact(lexemes, lo, hi) == null) {
            return;
        }
        while (segment.before == Separator.COPYRIGHT
                && lo < hi
                && lexemes.get(lo).shape() == Shape.NUMBER) {
            lo++;
        }
        if (labels.isWriter(segment, lo, hi)) {
            return;
        }
        lo += labels.byline(segment, lo, hi);
        int before = reading.parts.size();
        boolean announced = reading.announced;
        boolean and = lo < hi && lexemes.get(lo).kind() == Kind.AND;
        if (!cutRest(segment)) {
            finish(segment);
        }
        if (and && before > 0 && reading.parts.size() > before) {
            reading.parts.get(before - 1).joined = true;
            reading.parts.get(before).joined = true;
        }
        if (segment.label && !announced && (reading.announced || segment.quoted)) {
            labels.dropCaption(segment, before, hi);
        }
    }

    /** Reads what stands in a stretch of a segment. */
    void rest(Segment segment, int from, int to) {
        lo = from;
        hi = to;
        finish(segment);
    }

    private void finish(Segment segment) {
        if (isOffice(segment)) {
            reading.parts.add(reading.part(Part.Kind.ORGANISATION, segment, null, lo, hi));
            return;
        }
        boolean done = peel(segment);
        if (lo < hi && !reading.skipping && !reading.othersWork && !done && !splitAtJob(segment)) {
            naming.name(segment, lo, hi);
        }
    }

    /** "Ricardo Stuckert/PR": Brazil's presidency, where the same letters after a company mean a handout. */
    private boolean isOffice(Segment segment) {
        return hi - lo == 1
                && segment.before == Separator.SLASH
                && lexemes.get(lo).is(Sense.OFFICE)
                && lexemes.get(lo).shape() == Shape.UPPER
                && reading.parts.size() == 1
                && reading.parts.get(0).agency == null
                && reading.parts.get(0).score > 0
                && reading.parts.get(0).words > 1;
    }

    /** "Deseret News photographer Jane Doe", "U.S. Army Spc. Jane Doe": a house (behind another, only a branch), a job, a name. */
    private boolean splitAtJob(Segment segment) {
        for (int i = lo + 1; i < hi - 1; i++) {
            Phrases.Match<Meaning> match = words.longest(lexemes, i, hi);
            if (match != null && match.end() < hi && isJob(match.value()) && naming.isHouse(lo, i)) {
                int from = match.end();
                int to = hi;
                if (agencies.exact(lexemes, lo, i) == null && reading.any(Part::suppliesWires)) {
                    reading.token("noise", lo, i);
                } else {
                    naming.house(segment, lo, i);
                }
                reading.apply(match.value(), i, from);
                reading.nameExpected = true;
                rest(segment, from, to);
                return true;
            }
        }
        return false;
    }

    private static boolean isJob(Meaning meaning) {
        return meaning.role() == Role.JOB
                || meaning.maker()
                || meaning.qualifiers().contains(Qualifier.STAFF)
                || meaning.qualifiers().contains(Qualifier.CONTRIBUTOR);
    }

    /** Takes known phrases off both ends until an agency, a name or nothing is left; true if nothing is to be named. */
    private boolean peel(Segment segment) {
        boolean labelled = false;
        while (lo < hi) {
            if (lexemes.get(lo).kind() == Kind.AND || lexemes.get(lo).kind() == Kind.COMMA) {
                lo++;
                continue;
            }
            boolean ofWhat = segment.label && lexemes.get(lo).key().equals("of");
            if (lexemes.get(lo).is(Sense.CONNECTOR) && !ofWhat && agencies.exact(lexemes, lo + 1, hi) != null) {
                lo += agencies.exact(lexemes, lo, hi) == null ? 1 : 0;
            }
            lo += reading.qualifiers.contains(Qualifier.FILE) && peeling.isSmall(segment, lo, hi) ? 1 : 0;
            Phrases.Match<Meaning> front = words.longest(lexemes, lo, hi);
            Agency agency = agencies.exact(lexemes, lo, hi);
            if (agency != null && isHouse(agency, front, segment)) {
                reading.add(agency, segment, lo, hi);
                return true;
            }
            if (front != null && takesFront(front, segment)) {
                labelled |= front.value().role() == Role.LEAD;
                takeFront(front, segment);
            } else if (!peelBack(segment)) {
                break;
            }
        }
        return segment.label && lo < hi && labels.read(segment, lo, hi, labelled);
    }

    /** Whether the agency that the rest of a segment names is meant, and not a country, a lead-in or a given name. */
    private boolean isHouse(Agency agency, Phrases.@Nullable Match<Meaning> front, Segment segment) {
        return !(reading.licensed && peeling.isCountry(segment, lo, hi))
                && !(isLead(front) && !peeling.isAmongHouses(segment, hi))
                && !peeling.isGivenName(agency, lo, hi);
    }

    private void takeFront(Phrases.Match<Meaning> front, Segment segment) {
        boolean lead = front.value().role() == Role.LEAD;
        reading.clause += lead && segment.label && !reading.parts.isEmpty() ? 1 : 0;
        boolean announced = reading.announced || !peeling.isSection(front, segment, lo, hi);
        reading.apply(front.value(), lo, front.end());
        reading.announced &= announced;
        lo = front.end();
    }

    private boolean takesFront(Phrases.Match<Meaning> front, Segment segment) {
        boolean opens = reading.parts.isEmpty() && segment.before != Separator.COMMA;
        return peeling.takesFront(front, segment, lo, hi, opens, reading.nameExpected);
    }

    private boolean isLead(Phrases.@Nullable Match<Meaning> front) {
        return front != null && front.end() == hi && front.value().role() == Role.LEAD;
    }

    private boolean peelBack(Segment segment) {
        if (hi - lo > 1 && lexemes.get(hi - 1).text().indexOf('@') > 0) {
            reading.token("noise", hi - 1, hi);
            hi--;
            return true;
        }
        for (int i = Math.max(lo + 1, hi - LONGEST_TAIL); i < hi; i++) {
            Phrases.Match<Meaning> match = words.longest(lexemes, i, hi);
            if (match != null && match.end() == hi && peeling.takesBack(match.value(), segment, lo, i, hi)) {
                reading.apply(match.value(), i, hi);
                hi = i;
                return true;
            }
        }
        return false;
    }

    /** From a phrase such as "ORG XMIT" on, nothing of a segment belongs to the credit. */
    private boolean cutRest(Segment segment) {
        Phrases.Match<Meaning> front = words.longest(lexemes, lo, hi);
        if (front != null
                && (front.value().role() == Role.REST
                        || front.value().role() == Role.OTHER_WORK && front.end() == hi)) {
            return false;
        }
        for (int i = lo + 1; i < hi; i++) {
            Phrases.Match<Meaning> match = words.longest(lexemes, i, hi);
            Role role = match == null ? Role.NOISE : match.value().role();
            if (match != null && (role == Role.REST || role == Role.OTHER_WORK && segment.label && match.end() == hi)) {
                int end = hi;
                segment.label = false;
                rest(segment, lo, i);
                reading.apply(match.value(), i, end);
                return true;
            }
        }
        return false;
    }
}
