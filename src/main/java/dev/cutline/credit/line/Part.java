package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.word.Folding;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a credit line that names somebody or something, with what speaks for either. */
final class Part {

    /** What a part is, as far as known. */
    enum Kind {
        AGENCY,
        PERSON,
        ORGANISATION,
        UNKNOWN,
        PROSE
    }

    private static final String ARTICLE = "the ";

    final String text;
    final int start;
    final int end;
    final int words;
    final Separator before;
    final boolean bracketed;
    final @Nullable Agency agency;
    Kind kind;
    /** Above zero rather a person, below rather an organisation. */
    int score;
    /** Follows "by", a job or a rank: somebody's name is expected. */
    boolean nameExpected;
    /** Stands in quotation marks. */
    boolean quoted;
    /** One of several that "and" joins. */
    boolean joined;
    /** Which of several lead-ins it follows. */
    int clause;
    /** Body of state or institution, which supplies a wire rather than prints it. */
    boolean body;

    Part(Kind kind, String text, int start, int end, int words, Segment segment, @Nullable Agency agency) {
        this(kind, text, start, end, words, segment.before, segment.bracketed, agency);
    }

    private Part(
            Kind kind,
            String text,
            int start,
            int end,
            int words,
            Separator before,
            boolean bracketed,
            @Nullable Agency agency) {
        this.kind = kind;
        this.text = text;
        this.start = start;
        this.end = end;
        this.words = words;
        this.before = before;
        this.bracketed = bracketed;
        this.agency = agency;
    }

    /** The same part with only its first characters. */
    Part cutTo(int length) {
        Part cut = new Part(kind, text.substring(0, length), start, start + length, words, before, bracketed, agency);
        cut.clause = clause;
        return cut;
    }

    /** Whether no letter of it is small. */
    boolean isUpper() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What its first word can be, of {@link dev.cutline.credit.word.Sense}. */
    int firstSenses() {
        int blank = text.indexOf(' ');
        return Vocabulary.builtIn().senses(Folding.key(text, 0, blank < 0 ? text.length() : blank));
    }

    boolean isOrganisation() {
        return kind == Kind.AGENCY || kind == Kind.ORGANISATION;
    }

    /** A ministry, an army or the police: gives pictures to a wire, and doesn't print them. */
    boolean suppliesWires() {
        return agency == null ? body : agency.kind() == Agency.Kind.GOVERNMENT;
    }

    /** Its name in the chain; where capitals are the line's own, a known house is written as it writes itself. */
    String name(boolean capitals) {
        boolean small = is(Agency.Kind.SOCIAL) && Shape.of(text) == Shape.LOWER;
        if (agency != null && (agency.oneName() || isSameIn(agency.canonical(), capitals || small))) {
            return agency.canonical();
        }
        for (String alias : agency != null && capitals ? agency.aliases() : List.<String>of()) {
            if (words > 1 && text.equalsIgnoreCase(alias)) {
                return alias;
            }
        }
        return text.startsWith(ARTICLE) ? text.substring(ARTICLE.length()) : text;
    }

    private boolean isSameIn(String canonical, boolean capitals) {
        return (capitals || text.startsWith(ARTICLE)) && text.equalsIgnoreCase(canonical);
    }

    /** The same for all names of one house. */
    String house() {
        return agency == null ? text : agency.canonical();
    }

    boolean is(Agency.Kind agencyKind) {
        return agency != null && agency.kind() == agencyKind;
    }
}
