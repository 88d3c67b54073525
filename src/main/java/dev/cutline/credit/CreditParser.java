package dev.cutline.credit;

import dev.cutline.credit.CreditReading.Confidence;
import dev.cutline.credit.CreditReading.Token;
import dev.cutline.credit.Part.Kind;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads credit lines: tokenises, classifies, assembles, explains.
 *
 * <p>Works in one pass without regular expressions, so in linear time on anything. Immutable and safe for many threads.
 */
public final class CreditParser {

    /** Longer texts are no credit lines. */
    private static final int LONGEST_LINE = 1000;

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

    /** What a line says, with tokens, rules and confidence. */
    public CreditReading read(String line) {
        return read(line, true);
    }

    private CreditReading read(String line, boolean explaining) {
        String text = composed(line.strip());
        if (text.isEmpty() || text.length() > LONGEST_LINE) {
            return none(line);
        }
        LineReader reader = new LineReader(text, words, agencies, explaining);
        reader.read();
        Assembly assembly = new Assembly(reader);
        if (!assembly.decide()) {
            return none(line);
        }
        List<String> creators = assembly.creators(names);
        List<String> chain = new Chain(reader.parts, assembly.rules).names();
        String copyright = Copyright.of(text, reader);
        Credit credit = new Credit(line, creators, chain, reader.qualifiers, copyright);
        return new CreditReading(
                credit, confidence(reader, assembly), explaining ? tokens(reader) : List.of(), assembly.rules);
    }

    /** Letters with their accents in one character, as tables and other fields have them. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static CreditReading none(String line) {
        return new CreditReading(
                new Credit(line, List.of(), List.of(), List.of(), ""),
                Confidence.LIKELY,
                List.of(),
                List.of("no credit found"));
    }

    private static Confidence confidence(LineReader reader, Assembly assembly) {
        boolean unknown = reader.parts.stream().anyMatch(p -> p.kind == Kind.ORGANISATION);
        boolean known = reader.parts.stream().anyMatch(p -> p.kind == Kind.AGENCY);
        if (assembly.isGuessed()) {
            return known ? Confidence.LIKELY : Confidence.GUESS;
        }
        return unknown || !known && !reader.announced ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    private static List<Token> tokens(LineReader reader) {
        List<Token> tokens = new ArrayList<>(reader.tokens);
        for (Part part : reader.parts) {
            String role = part.kind == Kind.PERSON ? "creator" : part.kind == Kind.AGENCY ? "agency" : "organisation";
            tokens.add(new Token(part.text, role, part.start, part.end));
        }
        tokens.sort(Comparator.comparingInt(Token::start));
        return tokens;
    }
}
