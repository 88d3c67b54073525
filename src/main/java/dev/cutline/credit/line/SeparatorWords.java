package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the words that part a line as a slash does: "via", "for", "by", "on Unsplash". */
final class SeparatorWords {

    private final List<Lexeme> lexemes;
    private final Vocabulary words;
    private final Agencies agencies;

    SeparatorWords(List<Lexeme> lexemes, Vocabulary words, Agencies agencies) {
        this.lexemes = lexemes;
        this.words = words;
        this.agencies = agencies;
    }

    /** What a word parts, behind what the segment holds so far; null where it parts nothing. */
    @Nullable
    Separator at(int i, Segment current) {
        Lexeme lexeme = lexemes.get(i);
        if (lexeme.is(Sense.VIA)) {
            return isHouse(i) ? null : Separator.VIA;
        }
        if (isOnSite(i, current)) {
            return Separator.VIA;
        }
        boolean english = lexeme.key().equals("by") || lexeme.key().equals("for");
        if (lexeme.is(Sense.BY | Sense.FOR) && isInPhrase(i, current)) {
            return null;
        }
        if (lexeme.is(Sense.BY) && isAuthor(i, current)) {
            return Separator.BY;
        }
        if (lexeme.is(Sense.BY) && (english && !isByThe(i, current) || isLead(i, current))) {
            return Separator.BY;
        }
        return lexeme.is(Sense.FOR) && isFor(i, current) ? Separator.FOR : null;
    }

    /** "used by permission", "free for commercial use" */
    private boolean isInPhrase(int i, Segment current) {
        Phrases.Match<Vocabulary.Meaning> match =
                current.isEmpty() ? null : words.longest(lexemes, current.from, lexemes.size());
        return match != null && match.end() > i + 1;
    }

    /** "Agra, von Jane Doe/PNN" */
    private boolean isAuthor(int i, Segment current) {
        return current.isEmpty()
                && current.before == Separator.COMMA
                && lexemes.get(i).shape() == Shape.LOWER
                && i + 1 < lexemes.size()
                && (lexemes.get(i + 1).is(Sense.GIVEN) || lexemes.get(i + 1).shape() == Shape.CAPITAL);
    }

    /** "Gardens by the Bay": who comes after "by the" is somebody only behind words that announce a credit. */
    private boolean isByThe(int i, Segment current) {
        return i + 2 < lexemes.size()
                && lexemes.get(i + 1).key().equals("the")
                && !current.isEmpty()
                && !lexemes.get(current.from).opens()
                && !lexemes.get(i - 1).opens();
    }

    /** "Copyright Jane Doe", but neither "Copyright:" alone nor "no copyright claimed". */
    boolean isCopyright(int i, Segment current) {
        if (!lexemes.get(i).key().equals("copyright")) {
            return false;
        }
        boolean colon = i + 2 == lexemes.size() && lexemes.get(i + 1).kind() == Kind.COLON;
        Phrases.Match<Vocabulary.Meaning> phrase = words.longest(lexemes, current.from, lexemes.size());
        boolean denied = phrase != null && phrase.end() > i && phrase.value().role() == Vocabulary.Role.RESERVATION;
        return !colon && !denied;
    }

    /** Whether what the segment holds so far announces a credit. */
    boolean isLead(int i, Segment current) {
        Phrases.Match<Vocabulary.Meaning> match = words.longest(lexemes, current.from, i);
        return match != null && match.end() == i && match.value().role() == Vocabulary.Role.LEAD;
    }

    private boolean isFor(int i, Segment current) {
        if (current.isEmpty()) {
            return isForAfterSlash(i, current);
        }
        boolean separates = Character.isLowerCase(lexemes.get(i).text().charAt(0)) || isAmongCapitals(i);
        return separates && !isPurpose(i);
    }

    /** "Museum für Naturkunde": what an institution is for is part of its name. */
    private boolean isPurpose(int i) {
        return lexemes.get(i - 1).is(Sense.INSTITUTION);
    }

    /** Uber is a company, über a word: written to the letter like a house, it is one. */
    private boolean isHouse(int i) {
        Agency house = agencies.exact(lexemes, i, i + 1);
        return house != null && house.canonical().equals(lexemes.get(i).text());
    }

    /** "(Jane Doe / For The Times)" */
    private boolean isForAfterSlash(int i, Segment current) {
        return current.before == Separator.SLASH && lexemes.get(i).key().equals("for") && i + 1 < lexemes.size();
    }

    /** "JANE DOE FOR THE TIMES" */
    private boolean isAmongCapitals(int i) {
        return lexemes.get(i).text().length() > 2
                && lexemes.get(i - 1).shape() == Shape.UPPER
                && i + 1 < lexemes.size()
                && (lexemes.get(i + 1).kind() == Kind.QUOTE
                        || lexemes.get(i + 1).shape() == Shape.UPPER);
    }

    /** "on Unsplash" */
    private boolean isOnSite(int i, Segment current) {
        boolean word = !current.isEmpty()
                && (lexemes.get(current.from).is(Sense.PROSE)
                        || i == current.from + 1 && lexemes.get(current.from).is(Sense.COMMON));
        Phrases.Match<Agency> site = lexemes.get(i).is(Sense.ON) && !current.isEmpty() && !word
                ? agencies.longest(lexemes, i + 1, lexemes.size())
                : null;
        return site != null
                && (site.value().kind() == Agency.Kind.SOCIAL || site.value().kind() == Agency.Kind.STOCK);
    }
}
