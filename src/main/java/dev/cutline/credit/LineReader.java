package dev.cutline.credit;

import dev.cutline.credit.CreditReading.Token;
import dev.cutline.credit.Lexer.Kind;
import dev.cutline.credit.Lexer.Lexeme;
import dev.cutline.credit.Segment.Separator;
import dev.cutline.credit.Vocabulary.Meaning;
import dev.cutline.credit.Vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the segments of one line: takes off lead-ins, qualifiers, jobs and noise, and has the rest named. */
final class LineReader {

    private static final int LONGEST_TAIL = 5;
    /** "ABC Rural:" */
    private static final int LONGEST_DESK = 3;

    private static final int LONGEST_INITIALS = 4;

    final List<Lexeme> lexemes;
    final List<Part> parts = new ArrayList<>();
    final List<Qualifier> qualifiers = new ArrayList<>();
    final List<Token> tokens = new ArrayList<>();
    final int copyrightMark;
    final boolean allCaps;
    /** The line announces a credit: "Photo by", "Foto:", ©. */
    boolean announced;
    /** Brackets hold a date, and with it the place where the picture was taken. */
    boolean datedBracket;
    /** It names a licence. */
    boolean licensed;
    /** It begins with words such as "From left". */
    boolean listing;

    private final String line;
    private final Vocabulary words;
    private final Agencies agencies;
    private final boolean explaining;
    private final List<Segment> segments;
    private final Peeling peeling;
    private final Naming naming;
    private boolean skipping;
    private boolean othersWork;
    private boolean nameExpected;
    /** "Photographer:" was read, and nobody yet. */
    private boolean makerExpected;

    private boolean qualified;
    /** Counts the lead-ins with a colon: "Photo illustration: A/B. Photo: C/D" says twice who made something. */
    private int clause;

    private int lo;
    private int hi;

    LineReader(String line, List<Lexeme> lexemes, Vocabulary words, Agencies agencies, boolean explaining) {
        this.explaining = explaining;
        this.line = line;
        this.words = words;
        this.agencies = agencies;
        this.lexemes = lexemes;
        Segmenter segmenter = new Segmenter(lexemes, words, agencies);
        this.segments = segmenter.split();
        this.copyrightMark = segmenter.copyrightMark();
        this.allCaps = isAllCaps(line);
        this.peeling = new Peeling(lexemes, words, agencies);
        this.naming = new Naming(this, agencies);
    }

    private static boolean isAllCaps(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    void read() {
        for (Segment segment : segments) {
            if (segment.before == Separator.COPYRIGHT && isNotice(segment)) {
                return;
            }
            read(segment);
        }
    }

    /** Somebody's name is expected: after "by", a job or a rank. */
    boolean isNameExpected() {
        return nameExpected;
    }

    /** The segment starts with a qualifier such as "courtesy of". */
    boolean isQualified() {
        return qualified;
    }

    /** A copyright notice with a year after a credit says nothing new about the credit. */
    private boolean isNotice(Segment segment) {
        return !parts.isEmpty()
                && !segment.isEmpty()
                && lexemes.get(segment.from).shape() == Shape.NUMBER;
    }

    private void read(Segment segment) {
        boolean first = segment.before == Separator.START;
        othersWork &= segment.before != Separator.PIPE && segment.before != Separator.SEMICOLON;
        nameExpected = segment.before == Separator.BY || makerExpected;
        qualified = false;
        announced |= segment.label && segment.isEmpty() && first || segment.before == Separator.COPYRIGHT;
        lo = segment.from;
        hi = segment.to;
        if (segment.isEmpty() || skipping && agencies.exact(lexemes, lo, hi) == null) {
            return;
        }
        while (segment.before == Separator.COPYRIGHT
                && lo < hi
                && lexemes.get(lo).shape() == Shape.NUMBER) {
            lo++;
        }
        int before = parts.size();
        boolean and = lo < hi && lexemes.get(lo).kind() == Kind.AND;
        if (!cutRest(segment)) {
            finish(segment);
        }
        if (and && before > 0 && parts.size() > before) {
            parts.get(before - 1).joined = true;
            parts.get(before).joined = true;
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
            parts.add(part(Part.Kind.ORGANISATION, segment, null, lo, hi));
            return;
        }
        boolean done = peel(segment);
        if (lo < hi && !skipping && !othersWork && !done && !splitAtJob(segment)) {
            naming.name(segment, lo, hi);
        }
    }

    /** "Ricardo Stuckert/PR": Brazil's presidency, where the same letters after a company mean a handout. */
    private boolean isOffice(Segment segment) {
        return hi - lo == 1
                && segment.before == Separator.SLASH
                && lexemes.get(lo).is(Vocabulary.OFFICE)
                && lexemes.get(lo).shape() == Shape.UPPER
                && parts.size() == 1
                && parts.get(0).agency == null
                && parts.get(0).score > 0
                && parts.get(0).words > 1;
    }

    /** "Deseret News photographer Jane Doe", "U.S. Army Spc. Jane Doe": a house, a job, a name. */
    private boolean splitAtJob(Segment segment) {
        for (int i = lo + 1; i < hi - 1; i++) {
            Phrases.Match<Meaning> match = words.longest(lexemes, i, hi);
            if (match != null && match.end() < hi && isJob(match.value()) && naming.isHouse(lo, i)) {
                int from = match.end();
                int to = hi;
                naming.house(segment, lo, i);
                apply(match.value(), i, from);
                nameExpected = true;
                rest(segment, from, to);
                return true;
            }
        }
        return false;
    }

    private static boolean isJob(Meaning meaning) {
        return meaning.role() == Role.JOB
                || meaning.maker()
                || meaning.qualifiers().contains(Qualifier.STAFF);
    }

    /** Takes known phrases off both ends until an agency, a name or nothing is left; true if nothing is to be named. */
    private boolean peel(Segment segment) {
        boolean labelled = false;
        while (lo < hi && lexemes.get(lo).kind() == Kind.AND) {
            lo++;
        }
        while (lo < hi) {
            Phrases.Match<Meaning> front = words.longest(lexemes, lo, hi);
            Agency agency = agencies.exact(lexemes, lo, hi);
            if (agency != null && !isLead(front) && !isGivenName()) {
                add(agency, segment, lo, hi);
                return true;
            }
            if (front != null && takesFront(front, segment)) {
                labelled |= front.value().role() == Role.LEAD;
                clause += front.value().role() == Role.LEAD && segment.label && !parts.isEmpty() ? 1 : 0;
                apply(front.value(), lo, front.end());
                lo = front.end();
            } else if (!peelBack(segment)) {
                break;
            }
        }
        return segment.label && lo < hi && label(segment, labelled);
    }

    private boolean takesFront(Phrases.Match<Meaning> front, Segment segment) {
        boolean opens = parts.isEmpty() && segment.before != Separator.COMMA;
        return peeling.takesFront(front, segment, lo, hi, opens, nameExpected);
    }

    private boolean isLead(Phrases.@Nullable Match<Meaning> front) {
        return front != null && front.end() == hi && front.value().role() == Role.LEAD;
    }

    /** Ana is somebody, ANA an agency. */
    private boolean isGivenName() {
        return hi - lo == 1
                && lexemes.get(lo).is(Vocabulary.GIVEN)
                && lexemes.get(lo).shape() == Shape.CAPITAL;
    }

    private boolean peelBack(Segment segment) {
        if (hi - lo > 1 && lexemes.get(hi - 1).text().indexOf('@') > 0) {
            token("noise", hi - 1, hi);
            hi--;
            return true;
        }
        for (int i = Math.max(lo + 1, hi - LONGEST_TAIL); i < hi; i++) {
            Phrases.Match<Meaning> match = words.longest(lexemes, i, hi);
            if (match != null && match.end() == hi && peeling.takesBack(match.value(), segment, lo, i, hi)) {
                apply(match.value(), i, hi);
                hi = i;
                return true;
            }
        }
        return false;
    }

    private void apply(Meaning meaning, int from, int to) {
        Role role = meaning.role();
        meaning.qualifiers().forEach(this::add);
        boolean eastAsianJob = role == Role.JOB && Peeling.isEastAsian(lexemes.get(from));
        announced |= role == Role.STRONG_LEAD || role == Role.LEAD || eastAsianJob;
        nameExpected |= role == Role.JOB || meaning.maker();
        makerExpected |= meaning.maker();
        qualified |= role == Role.QUALIFIER;
        licensed |= role == Role.LICENCE;
        listing |= role == Role.LISTING;
        skipping |= role == Role.REST;
        othersWork = role == Role.OTHER_WORK || othersWork && role != Role.LEAD;
        token(role.label, from, to);
    }

    /** From a phrase such as "ORG XMIT" on, nothing of a segment belongs to the credit. */
    private boolean cutRest(Segment segment) {
        Phrases.Match<Meaning> front = words.longest(lexemes, lo, hi);
        if (front != null && front.value().role() == Role.REST) {
            return false;
        }
        for (int i = lo + 1; i < hi; i++) {
            Phrases.Match<Meaning> match = words.longest(lexemes, i, hi);
            Role role = match == null ? Role.NOISE : match.value().role();
            if (match != null && (role == Role.REST || role == Role.OTHER_WORK && segment.label && match.end() == hi)) {
                int end = hi;
                segment.label = false;
                rest(segment, lo, i);
                apply(match.value(), i, end);
                return true;
            }
        }
        return false;
    }

    /** What is left before a colon or "by": "Foto Prensa Libre: Name", "U.S. Navy photo by Name", "Symbolfoto:". */
    private boolean label(Segment segment, boolean labelled) {
        String meant = hi - lo == 1 ? words.meantLead(lexemes.get(lo).key()) : "";
        Meaning meaning = meant.isEmpty() ? null : words.meaning(meant);
        if (!meant.isEmpty()) {
            announced = true;
            houseOf(segment, meant);
            if (meaning != null) {
                apply(meaning, lo, hi);
            }
            return true;
        }
        boolean desk = hi - lo <= LONGEST_DESK && agencies.longest(lexemes, lo, hi) != null;
        if (!labelled && !announced && !desk) {
            parts.add(part(Part.Kind.PROSE, segment, null, lo, hi));
            return true;
        }
        return false;
    }

    /** "RP-Foto: Jane Doe": the newspaper that prints its initials before the lead-in. */
    private void houseOf(Segment segment, String lead) {
        Lexeme label = lexemes.get(lo);
        int hyphen = label.text().indexOf('-');
        boolean initials = hyphen > 1
                && hyphen <= LONGEST_INITIALS
                && label.text().length() == hyphen + 1 + lead.length()
                && Shape.of(label.text().substring(0, hyphen)) == Shape.UPPER;
        if (initials) {
            Part house = part(Part.Kind.ORGANISATION, segment, null, lo, lo + 1);
            parts.add(house.cutTo(hyphen));
        }
    }

    void add(Qualifier qualifier) {
        if (!qualifiers.contains(qualifier)) {
            qualifiers.add(qualifier);
        }
    }

    void add(Agency agency, Segment segment, int from, int to) {
        parts.add(part(Part.Kind.AGENCY, segment, agency, from, to));
    }

    Part part(Part.Kind kind, Segment segment, @Nullable Agency agency, int from, int to) {
        int start = lexemes.get(from).start();
        int end = lexemes.get(to - 1).end();
        makerExpected = false;
        Part part = new Part(kind, line.substring(start, end), start, end, to - from, segment, agency);
        part.clause = clause;
        return part;
    }

    String text(int from, int to) {
        return line.substring(lexemes.get(from).start(), lexemes.get(to - 1).end());
    }

    void token(String role, int from, int to) {
        if (explaining) {
            tokens.add(new Token(
                    text(from, to),
                    role,
                    lexemes.get(from).start(),
                    lexemes.get(to - 1).end()));
        }
    }
}
