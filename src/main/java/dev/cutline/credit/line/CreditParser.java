package dev.cutline.credit.line;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditReading;
import dev.cutline.credit.CreditReading.Confidence;
import dev.cutline.credit.CreditReading.Token;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Part.Kind;
import dev.cutline.credit.name.PersonNames;
import dev.cutline.credit.word.Lexer;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Table;
import dev.cutline.credit.word.Vocabulary;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads credit lines: tokenises, classifies, assembles, explains.
 *
 * <p>Works in one pass without regular expressions, so in linear time on anything. Immutable and safe for many threads.
 */
public final class CreditParser {

    /** Longer texts are no credit lines. */
    private static final int LONGEST_LINE = 10_000;
    /** No picture comes from more; their roles are weighed against each other, so that many cost much. */
    private static final int MOST_PARTS = 200;

    /** Longer texts are not looked at for being copied twice. */
    private static final int LONGEST_TWICE = 40;

    private static final String NOTHING = "no credit found";
    private static final int COMBINING = 0x300;

    private final Agencies agencies;
    private final Vocabulary words = Vocabulary.builtIn();
    private final PersonNames names;

    /** A parser with a register of agencies. */
    public CreditParser(Agencies agencies) {
        this(agencies, List.of());
    }

    private CreditParser(Agencies agencies, List<String[]> deskSpellings) {
        this.agencies = agencies;
        this.names = new PersonNames(words, deskSpellings);
    }

    /** A parser with the register that Cutline brings. */
    public static CreditParser withBuiltInAgencies() {
        return new CreditParser(Agencies.builtIn());
    }

    /**
     * This parser with a desk's dictionary of names: one a line, or tab-separated as found and as it should be written.
     */
    public CreditParser withSpellings(Reader dictionary) throws IOException {
        return new CreditParser(agencies, Table.rows(dictionary));
    }

    /** What a line says; {@code creators} and {@code chain} are empty if it isn't a credit. */
    public Credit parse(String line) {
        return read(line, false).credit();
    }

    /** What a line says and how sure that is: quicker than {@link #read} by the tokens, which are left out. */
    public CreditReading judge(String line) {
        return read(line, false);
    }

    /** What a line says, with tokens, rules and confidence. */
    public CreditReading read(String line) {
        return read(line, true);
    }

    private CreditReading read(String line, boolean explaining) {
        String text = once(composed(line.strip()));
        if (text.isEmpty()) {
            return none(line, NOTHING);
        }
        if (text.length() > LONGEST_LINE) {
            return none(line, "longer than any credit: not read");
        }
        List<Lexeme> lexemes = Lexer.scan(text, words);
        Agency alone = explaining ? null : agencyAlone(lexemes);
        if (alone != null) {
            String name = alone.oneName() ? alone.canonical() : plain(line, lexemes);
            Credit credit = new Credit(line, List.of(), List.of(name), List.of(), "");
            return new CreditReading(credit, Confidence.CERTAIN, List.of(), List.of());
        }
        LineReading reading = new LineReader(text, lexemes, words, agencies, explaining).read();
        if (reading.parts.size() > MOST_PARTS) {
            return none(line, "more names than any credit has: not read");
        }
        Assembly assembly = new Assembly(reading);
        if (!assembly.decide()) {
            return none(line, NOTHING);
        }
        List<String> creators = assembly.creators(names);
        List<String> chain = new Chain(reading.parts, assembly.rules).names();
        String copyright = Copyright.of(text, reading);
        Credit credit = new Credit(line, creators, chain, reading.qualifiers, copyright);
        return new CreditReading(
                credit, confidence(reading, assembly), explaining ? tokens(reading) : List.of(), assembly.rules);
    }

    /** The agency that is all of a line, as most source fields have it, and that needs no more reading. */
    private @Nullable Agency agencyAlone(List<Lexeme> lexemes) {
        Agency agency = agencies.exact(lexemes, 0, lexemes.size());
        boolean plain = agency != null && (agency.sellsPictures() || agency.isPublication());
        boolean otherwise =
                plain && (lexemes.get(0).is(Sense.GIVEN) || lexemes.get(0).opens());
        return plain && !otherwise ? agency : null;
    }

    /** The words of a line without what stands around them. */
    private static String plain(String line, List<Lexeme> lexemes) {
        String text = composed(line.strip());
        return text.substring(
                lexemes.get(0).start(), lexemes.get(lexemes.size() - 1).end());
    }

    /** The same credit with every house that the register knows by its one name, as pictures are counted and searched. */
    public Credit canonical(Credit credit) {
        if (agencies.areCanonical(credit.chain())) {
            return credit;
        }
        Set<String> chain = new LinkedHashSet<>();
        for (String house : credit.chain()) {
            chain.add(agencies.find(house).map(Agency::canonical).orElse(house));
        }
        return new Credit(
                credit.line(), credit.creators(), List.copyOf(chain), credit.qualifiers(), credit.copyright());
    }

    /** "Getty ImagesGetty Images": what a page says to eyes and to screen readers, copied together. */
    private static String once(String text) {
        int half = text.length() / 2;
        boolean twice = half > 1
                && half < LONGEST_TWICE
                && 2 * half == text.length()
                && text.regionMatches(0, text, half, half);
        return twice ? text.substring(0, half) : text;
    }

    /** Letters with their accents in one character, as tables and other fields have them. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBeComposed(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Neither the dashes and quotation marks of Latin text nor ideographs and whole syllables of Hangul are. */
    private static boolean mayBeComposed(char c) {
        return c >= COMBINING
                && !(c >= '\u2010' && c <= '\u206f')
                && !(c >= '\u3400' && c <= '\u9fff')
                && !(c >= '\uac00' && c <= '\ud7a3');
    }

    private static CreditReading none(String line, String why) {
        return new CreditReading(
                new Credit(line, List.of(), List.of(), List.of(), ""), Confidence.LIKELY, List.of(), List.of(why));
    }

    private static Confidence confidence(LineReading reading, Assembly assembly) {
        boolean unknown = false;
        boolean known = false;
        for (Part part : reading.parts) {
            unknown |= part.kind == Kind.ORGANISATION;
            known |= part.kind == Kind.AGENCY;
        }
        if (assembly.isGuessed()) {
            return known ? Confidence.LIKELY : Confidence.GUESS;
        }
        return unknown || !known && !reading.announced ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    private static List<Token> tokens(LineReading reading) {
        List<Token> tokens = new ArrayList<>(reading.tokens);
        for (Part part : reading.parts) {
            String role = part.kind == Kind.PERSON ? "creator" : part.kind == Kind.AGENCY ? "agency" : "organisation";
            tokens.add(new Token(part.text, role, part.start, part.end));
        }
        tokens.sort(Comparator.comparingInt(Token::start));
        return tokens;
    }
}
