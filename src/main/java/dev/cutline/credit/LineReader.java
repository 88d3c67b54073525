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

/** Reads the segments of one line: takes off lead-ins, qualifiers, jobs and noise, and names what is left. */
final class LineReader {

    private static final int LONGEST_PROSELESS = 8;
    private static final int LONGEST_BODY = 16;
    private static final int LONGEST_WITHOUT_ORGANISATION = 5;

    private final String line;
    private final Vocabulary words;
    private final Agencies agencies;
    final List<Lexeme> lexemes;
    final List<Part> parts = new ArrayList<>();
    final List<Qualifier> qualifiers = new ArrayList<>();
    final List<Token> tokens = new ArrayList<>();
    final NameScore names;
    final int copyrightMark;
    final boolean allCaps;
    private final List<Segment> segments;
    /** The line announces a credit: "Photo by", "Foto:", ©. */
    boolean announced;

    boolean licensed;
    private final boolean explaining;
    private boolean skipping;
    private boolean othersWork;
    private boolean nameExpected;
    /** The segment starts with a qualifier such as "courtesy of". */
    private boolean qualified;

    private int lo;
    private int hi;

    LineReader(String line, Vocabulary words, Agencies agencies, boolean explaining) {
        this.explaining = explaining;
        this.line = line;
        this.words = words;
        this.agencies = agencies;
        this.lexemes = Lexer.scan(line, words);
        Segmenter segmenter = new Segmenter(lexemes, words, agencies);
        this.segments = segmenter.split();
        this.copyrightMark = segmenter.copyrightMark();
        this.allCaps = isAllCaps(line);
        this.names = new NameScore(lexemes, allCaps);
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
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Segment next = i + 1 < segments.size() ? segments.get(i + 1) : null;
            if (segment.before == Separator.COPYRIGHT && isNotice(segment)) {
                return;
            }
            read(segment, next);
        }
    }

    /** A copyright notice with a year after a credit says nothing new about the credit. */
    private boolean isNotice(Segment segment) {
        return !parts.isEmpty()
                && !segment.isEmpty()
                && lexemes.get(segment.from).shape() == Shape.NUMBER;
    }

    private void read(Segment segment, @Nullable Segment next) {
        if (segment.before == Separator.PIPE || segment.before == Separator.SEMICOLON) {
            othersWork = false;
        }
        nameExpected = segment.before == Separator.BY;
        qualified = false;
        announced |= segment.label && segment.isEmpty() && segment.before == Separator.START
                || segment.before == Separator.COPYRIGHT;
        lo = segment.from;
        hi = segment.to;
        if (segment.isEmpty() || skipping && agencies.exact(lexemes, lo, hi) == null) {
            return;
        }
        skipYears(segment);
        if (cutRest(segment)) {
            return;
        }
        boolean agency = peel(segment, next);
        if (lo < hi && !skipping && !othersWork && !agency) {
            name(segment);
        }
    }

    private void skipYears(Segment segment) {
        while (segment.before == Separator.COPYRIGHT
                && lo < hi
                && lexemes.get(lo).shape() == Shape.NUMBER) {
            lo++;
        }
    }

    /** Takes known phrases off both ends until an agency, a name or nothing is left; true if it was an agency. */
    private boolean peel(Segment segment, @Nullable Segment next) {
        boolean labelled = false;
        while (lo < hi && lexemes.get(lo).kind() == Kind.AND) {
            lo++;
        }
        while (lo < hi) {
            Agency agency = agencies.exact(lexemes, lo, hi);
            if (agency != null && !isLeadOnly() && !isGivenName()) {
                parts.add(part(Part.Kind.AGENCY, segment, agency));
                return true;
            }
            Phrases.Match<Meaning> front = words.longest(lexemes, lo, hi);
            if (front != null && takes(front, segment, next)) {
                labelled |= front.value().role() == Role.LEAD;
                apply(front.value(), lo, front.end());
                lo = front.end();
            } else if (!peelBack(segment)) {
                break;
            }
        }
        if (segment.label && lo < hi) {
            return label(segment, labelled);
        }
        return false;
    }

    /** Ana is somebody, ANA an agency. */
    private boolean isGivenName() {
        return hi - lo == 1
                && (lexemes.get(lo).senses() & Vocabulary.GIVEN) != 0
                && lexemes.get(lo).shape() == Shape.CAPITAL;
    }

    private boolean isLeadOnly() {
        Phrases.Match<Meaning> front = words.longest(lexemes, lo, hi);
        return front != null && front.end() == hi && front.value().role() == Role.LEAD;
    }

    private boolean takes(Phrases.Match<Meaning> match, Segment segment, @Nullable Segment next) {
        boolean whole = match.end() == hi;
        return switch (match.value().role()) {
            case STRONG_LEAD, QUALIFIER, REST, LICENCE -> whole || !startsName(match) && !isLetter(match);
            case LEAD ->
                segment.label && (whole || match.end() < hi) || whole || leads(match, segment) || isEastAsian(lo);
            case NOISE, OTHER_WORK, AGENCY_QUALIFIER -> whole || segment.label;
            case JOB -> !whole || nameExpected || segment.before != Separator.START;
        };
    }

    private boolean isLetter(Phrases.Match<Meaning> match) {
        return match.end() == lo + 1 && lexemes.get(lo).key().length() == 1;
    }

    /** A single word that is also somebody's given name stays with the name that follows. */
    private boolean startsName(Phrases.Match<Meaning> match) {
        return match.end() == lo + 1 && lo + 2 == hi && (lexemes.get(lo).senses() & Vocabulary.GIVEN) != 0;
    }

    /** A lead-in without colon, before a name or an agency: "Foto Jane Doe". */
    private boolean leads(Phrases.Match<Meaning> match, Segment segment) {
        boolean opens = parts.isEmpty() && segment.before != Separator.COMMA;
        int next = match.end();
        return opens
                && (next - lo > 1
                        || (lexemes.get(next).senses() & Vocabulary.GIVEN) != 0
                        || agencies.longest(lexemes, next, hi) != null
                        || words.longest(lexemes, next, hi) != null);
    }

    private boolean peelBack(Segment segment) {
        for (int i = Math.max(lo, hi - 5); i < hi; i++) {
            Phrases.Match<Meaning> match = i > lo ? words.longest(lexemes, i, hi) : null;
            if (match != null && match.end() == hi && takesBack(match.value().role(), i, segment)) {
                apply(match.value(), i, hi);
                hi = i;
                return true;
            }
        }
        return false;
    }

    private boolean takesBack(Role role, int from, Segment segment) {
        return switch (role) {
            case QUALIFIER, REST -> true;
            case NOISE -> hi - from > 1;
            case AGENCY_QUALIFIER -> agencies.exact(lexemes, lo, from) != null;
            case LEAD -> segment.label || agencies.exact(lexemes, lo, from) != null || isEastAsian(from);
            case JOB -> isEastAsian(from);
            default -> false;
        };
    }

    /** In Chinese, Korean and Japanese the job follows the name. */
    private boolean isEastAsian(int i) {
        return lexemes.get(i).text().charAt(0) >= 0x1100 && lexemes.get(i).shape() == Shape.PLAIN;
    }

    void add(Qualifier qualifier) {
        if (!qualifiers.contains(qualifier)) {
            qualifiers.add(qualifier);
        }
    }

    private void apply(Meaning meaning, int from, int to) {
        Role role = meaning.role();
        meaning.qualifiers().forEach(this::add);
        announced |= role == Role.STRONG_LEAD || role == Role.LEAD;
        nameExpected |= role == Role.JOB;
        announced |= role == Role.JOB && isEastAsian(from);
        qualified |= role == Role.QUALIFIER;
        licensed |= role == Role.LICENCE;
        skipping |= role == Role.REST;
        othersWork = role == Role.OTHER_WORK || othersWork && role != Role.LEAD;
        token(role.label, from, to);
    }

    /** From a phrase such as "ORG XMIT" on, nothing of a segment belongs to the credit. */
    private boolean cutRest(Segment segment) {
        for (int i = lo + 1; i < hi; i++) {
            Phrases.Match<Meaning> match = words.longest(lexemes, i, hi);
            Role role = match == null ? null : match.value().role();
            if (match != null && (role == Role.REST || role == Role.OTHER_WORK && segment.label && match.end() == hi)) {
                int end = hi;
                hi = i;
                segment.label = false;
                if (!peel(segment, null) && lo < hi) {
                    name(segment);
                }
                apply(match.value(), i, end);
                return true;
            }
        }
        return false;
    }

    /** What is left before a colon or "by": "Foto Prensa Libre: Name", "U.S. Navy photo by Name", "Symbolfoto:". */
    private boolean label(Segment segment, boolean labelled) {
        String meant = hi - lo == 1 ? words.meantLead(lexemes.get(lo).key()) : "";
        if (!meant.isEmpty()) {
            Meaning meaning = words.meaning(meant);
            if (meaning != null) {
                apply(meaning, lo, hi);
            }
            announced = true;
            lo = hi;
            return true;
        }
        if (!labelled && !announced) {
            parts.add(part(Part.Kind.PROSE, segment, null));
            return true;
        }
        return false;
    }

    /** Names what is left of a segment. */
    private void name(Segment segment) {
        boolean last = hi > lo && segment.before == Separator.VIA && segment == segments.get(segments.size() - 1);
        Agency cut = last
                ? agencies.completed(line.substring(
                        lexemes.get(lo).start(), lexemes.get(hi - 1).end()))
                : null;
        if (cut != null) {
            parts.add(part(Part.Kind.AGENCY, segment, cut));
            return;
        }
        if (!segment.quoted && (split(segment) || beside(segment))) {
            return;
        }
        if (hi - lo == 1 && isId(lexemes.get(lo)) || isDate()) {
            token("noise", lo, hi);
        } else {
            unknown(segment);
        }
    }

    private boolean isId(Lexeme lexeme) {
        return lexeme.shape() == Shape.NUMBER;
    }

    private boolean isDate() {
        for (int i = lo; i < hi; i++) {
            if (lexemes.get(i).shape() != Shape.NUMBER
                    && !Months.is(lexemes.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** "A and B": two people or two houses, unless the whole is one name. */
    private boolean split(Segment segment) {
        for (int i = lo + 1; i < hi - 1; i++) {
            if (lexemes.get(i).kind() == Kind.AND && standsAlone(lo, i) && standsAlone(i + 1, hi)) {
                int end = hi;
                hi = i;
                named(segment);
                lo = i + 1;
                hi = end;
                int first = parts.size() - 1;
                named(segment);
                parts.subList(first, parts.size()).forEach(part -> part.joined = true);
                return true;
            }
        }
        return false;
    }

    private void named(Segment segment) {
        Agency agency = agencies.exact(lexemes, lo, hi);
        if (agency != null) {
            parts.add(part(Part.Kind.AGENCY, segment, agency));
        } else {
            name(segment);
        }
    }

    private boolean standsAlone(int from, int to) {
        if (agencies.exact(lexemes, from, to) != null || to - from == 1 && isDomain(from)) {
            return true;
        }
        int score = names.of(from, to);
        return score >= NameScore.STRONG || to - from > 1 && score > 0;
    }

    private boolean isDomain(int i) {
        return lexemes.get(i).shape() == Shape.DOMAIN;
    }

    /** An agency and a name without separator: "Foto Jane Doe AFP", "Instagram @name". */
    private boolean beside(Segment segment) {
        Phrases.Match<Agency> front = agencies.longest(lexemes, lo, hi);
        if (front != null && isDistinct(lo, front.end(), front.value()) && isName(front.end(), hi)) {
            int end = hi;
            hi = front.end();
            parts.add(part(Part.Kind.AGENCY, segment, front.value()));
            lo = front.end();
            hi = end;
            if (!peel(segment, null) && lo < hi) {
                unknown(segment);
            }
            return true;
        }
        if (bodyBeside(segment) || siteBeside()) {
            return true;
        }
        for (int i = lo + 1; i < hi; i++) {
            Agency agency = agencies.exact(lexemes, i, hi);
            if (agency != null && isDistinct(i, hi, agency) && isName(lo, i)) {
                int from = i;
                int end = hi;
                hi = i;
                unknown(segment);
                lo = from;
                hi = end;
                parts.add(part(Part.Kind.AGENCY, segment, agency));
                return true;
            }
        }
        return false;
    }

    /** "Jane Doe Université PSL": a name, then a body whose kind comes first. */
    private boolean bodyBeside(Segment segment) {
        if ((lexemes.get(hi - 1).senses() & Vocabulary.BODY) != 0) {
            return false;
        }
        for (int i = lo + 2; i < hi - 1; i++) {
            if ((lexemes.get(i).senses() & Vocabulary.BODY) != 0 && names.of(lo, i) >= NameScore.STRONG) {
                int end = hi;
                hi = i;
                unknown(segment);
                lo = i;
                hi = end;
                unknown(segment);
                return true;
            }
        }
        return false;
    }

    /** "Screenshot from the site nava.hu": the address names the source, the words before it describe it. */
    private boolean siteBeside() {
        if (hi - lo > 1 && isDomain(hi - 1) && names.of(lo, hi - 1) < NameScore.STRONG) {
            lo = hi - 1;
        }
        return false;
    }

    /** Not a word that may be part of a name: capitals, several words, a domain, a social site. */
    private boolean isDistinct(int from, int to, Agency agency) {
        Shape shape = lexemes.get(from).shape();
        return to - from > 1
                || shape == Shape.UPPER && !allCaps
                || shape == Shape.DOMAIN
                || shape == Shape.MIXED
                || shape == Shape.PLAIN
                || agency.kind() == Agency.Kind.SOCIAL;
    }

    private boolean isName(int from, int to) {
        if (from < to && (agencies.exact(lexemes, from, to) != null || isEastAsian(from))) {
            return true;
        }
        return to - from == 1
                ? lexemes.get(from).shape() == Shape.HANDLE
                : to > from && names.of(from, to) >= NameScore.STRONG;
    }

    private void unknown(Segment segment) {
        boolean prose = segment.quoted || isProse();
        if (prose && qualified) {
            token("noise", lo, hi);
            return;
        }
        Part part = part(prose ? Part.Kind.PROSE : Part.Kind.UNKNOWN, segment, null);
        part.score = names.of(lo, hi) + (nameExpected ? 2 : 0);
        part.nameExpected = nameExpected;
        part.body = hasBody();
        parts.add(part);
    }

    private boolean hasBody() {
        for (int i = lo; i < hi; i++) {
            if ((lexemes.get(i).senses() & Vocabulary.BODY) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Words of a sentence, or too many words for a name. */
    private boolean isProse() {
        int count = hi - lo;
        int organisation = 0;
        int sentence = 0;
        for (int i = lo; i < hi; i++) {
            Lexeme lexeme = lexemes.get(i);
            int senses = lexeme.senses();
            organisation += (senses & Vocabulary.ORGANISATION) != 0 ? 1 : 0;
            if (lexeme.kind() == Kind.WORD && count > 1) {
                sentence += sentence(lexeme, senses, count);
            }
        }
        if (names.of(lo, hi) >= NameScore.STRONG && count <= LONGEST_WITHOUT_ORGANISATION) {
            return lowercase() > 0;
        }
        return sentence > 0
                || count > (hasBody() ? LONGEST_BODY : LONGEST_PROSELESS)
                || organisation == 0 && count > LONGEST_WITHOUT_ORGANISATION + 1;
    }

    private int lowercase() {
        int count = 0;
        for (int i = lo; i < hi; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Kind.WORD && lexeme.shape() == Shape.LOWER) {
                count += sentence(lexeme, lexeme.senses(), hi - lo);
            }
        }
        return count;
    }

    private int sentence(Lexeme lexeme, int senses, int count) {
        if (lexeme.shape() == Shape.LOWER) {
            boolean allowed = (senses & (Vocabulary.CONNECTOR | Vocabulary.PARTICLE)) != 0;
            return allowed ? 0 : 1;
        }
        boolean connector = (senses & (Vocabulary.CONNECTOR | Vocabulary.PARTICLE | Vocabulary.GIVEN)) != 0;
        return count > 3 && (senses & Vocabulary.PROSE) != 0 && !connector ? 1 : 0;
    }

    private Part part(Part.Kind kind, Segment segment, @Nullable Agency agency) {
        int start = lexemes.get(lo).start();
        int end = lexemes.get(hi - 1).end();
        return new Part(kind, line.substring(start, end), start, end, hi - lo, segment, agency);
    }

    private void token(String role, int from, int to) {
        if (!explaining) {
            return;
        }
        int start = lexemes.get(from).start();
        int end = lexemes.get(to - 1).end();
        tokens.add(new Token(line.substring(start, end), role, start, end));
    }
}
