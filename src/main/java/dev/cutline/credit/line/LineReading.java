package dev.cutline.credit.line;

import dev.cutline.credit.CreditReading.Token;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.word.Lexer;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Vocabulary.Meaning;
import dev.cutline.credit.word.Vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was read of a line so far: its parts, qualifiers and tokens, and what its words say of those that follow. */
final class LineReading {

    /** From here on scripts know no capitals. */
    private static final char WITHOUT_CASE = '\u2e80';

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
    /** It says where somebody is from. */
    boolean origin;
    /** It names a licence. */
    boolean licensed;
    /** It begins with words such as "From left". */
    boolean listing;
    /** It says where on the picture somebody is. */
    boolean placed;
    /** From here to the end nothing belongs to the credit. */
    boolean skipping;
    /** Words stood ahead of the lead-in that told what the picture shows. */
    boolean captioned;
    /** It begins with "Von" or "Par", as an article's author is named. */
    boolean byline;
    /** Somebody is named who didn't make the picture. */
    boolean othersWork;
    /** Somebody's name is expected: after "by", a job or a rank. */
    boolean nameExpected;
    /** "Photographer:" was read, and nobody yet. */
    boolean makerExpected;
    /** The segment starts with a qualifier such as "courtesy of". */
    boolean qualified;
    /** Counts the lead-ins with a colon: "Photo illustration: A/B. Photo: C/D" says twice who made something. */
    int clause;

    private final String line;
    private final boolean explaining;

    LineReading(String line, List<Lexeme> lexemes, int copyrightMark, boolean explaining) {
        this.line = line;
        this.lexemes = lexemes;
        this.copyrightMark = copyrightMark;
        this.allCaps = isAllCaps(line);
        this.explaining = explaining;
    }

    private static boolean isAllCaps(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i)) || line.charAt(i) >= WITHOUT_CASE) {
                return false;
            }
        }
        return true;
    }

    /** What a new segment makes of those ahead of it. */
    void begin(Segment segment) {
        othersWork &= segment.before != Separator.PIPE && segment.before != Separator.SEMICOLON;
        nameExpected = segment.before == Separator.BY || makerExpected;
        qualified = false;
        boolean opens = segment.label && segment.isEmpty() && segment.before == Separator.START;
        announced |= opens || segment.before == Separator.COPYRIGHT;
    }

    /** Takes in what a phrase means. */
    void apply(Meaning meaning, int from, int to) {
        Role role = meaning.role();
        if (role == Role.QUALIFIER && isTitle(from, to)) {
            nameExpected = true;
            token(Role.JOB.label(), from, to);
            return;
        }
        meaning.qualifiers().forEach(this::add);
        boolean eastAsianJob = role == Role.JOB && Peeling.isEastAsian(lexemes.get(from));
        announced |= role == Role.STRONG_LEAD || role == Role.LEAD || eastAsianJob;
        nameExpected |= role == Role.JOB || meaning.maker();
        makerExpected |= meaning.maker();
        qualified |= role == Role.QUALIFIER;
        licensed |= role == Role.LICENCE;
        listing |= role == Role.LISTING;
        placed |= role == Role.POSITION;
        skipping |= role == Role.REST;
        othersWork = role == Role.OTHER_WORK || othersWork && role != Role.LEAD;
        token(role.label(), from, to);
    }

    /** "Dr. Jane Doe": in French, DR says that the rights are reserved. */
    private boolean isTitle(int from, int to) {
        Lexeme word = lexemes.get(from);
        return to - from == 1
                && word.text().equals("Dr.")
                && to < lexemes.size()
                && lexemes.get(to).kind() == Lexer.Kind.WORD;
    }

    boolean any(Predicate<Part> test) {
        for (Part part : parts) {
            if (test.test(part)) {
                return true;
            }
        }
        return false;
    }

    Optional<Part> firstOf(Predicate<Part> test) {
        return parts.stream().filter(test).findFirst();
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
