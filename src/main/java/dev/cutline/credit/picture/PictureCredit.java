package dev.cutline.credit.picture;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditReading.Confidence;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.CreditParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** One credit from all the fields of a picture that say something about it. */
public final class PictureCredit {

    /**
     * What a picture's fields say; empty where they say nothing.
     *
     * @param captionCredit what the credit tail of the caption says
     * @param instructions from which a mandatory credit is read
     */
    public record Fields(
            List<String> creatorNames,
            String creatorJobtitle,
            String creditLine,
            String source,
            String copyrightNotice,
            List<String> supplierNames,
            List<String> licensorNames,
            Credit captionCredit,
            String instructions) {

        /** A picture that says nothing. */
        public static final Fields NONE = new Fields(List.of(), "", "", "", "", List.of(), List.of(), Credit.NONE, "");

        public Fields {
            creatorNames = List.copyOf(creatorNames);
            supplierNames = List.copyOf(supplierNames);
            licensorNames = List.copyOf(licensorNames);
        }
    }

    /**
     * Fields that don't agree.
     *
     * @param what {@code creators} or {@code chain}
     * @param values what each field says, by the field's name
     * @param chosen what was taken
     */
    public record Contradiction(String what, Map<String, String> values, String chosen) {}

    /**
     * The answer.
     *
     * @param credit its line is the canonical form
     * @param display the credit as it must be printed: mandatory wording if demanded, else the canonical form
     */
    public record Answer(Credit credit, String display, List<Contradiction> contradictions, Confidence confidence) {

        public Answer {
            contradictions = List.copyOf(contradictions);
        }
    }

    /** Fields that hold a whole credit, the most believable first. */
    private static final List<String> CHAINS = List.of("creditLine", "captionCredit", "instructions", "creatorNames");

    /** Makes a notice out of a holder's bare name. */
    private static final String COPYRIGHT = "© ";

    private final CreditParser parser;
    private final Agencies agencies;
    private final CreditForms forms;

    public PictureCredit(CreditParser parser, Agencies agencies) {
        this.parser = parser;
        this.agencies = agencies;
        this.forms = new CreditForms(agencies);
    }

    /** The credit of a picture with these fields. */
    public Answer of(Fields fields) {
        String mandatory = MandatoryCredit.of(fields.instructions());
        Map<String, Credit> said = said(fields, mandatory);
        List<Contradiction> contradictions = new ArrayList<>();
        List<String> creators = creators(said, contradictions);
        List<String> chain = chain(said, fields, contradictions);
        LinkedHashSet<Qualifier> qualifiers = new LinkedHashSet<>();
        said.values().forEach(credit -> qualifiers.addAll(credit.qualifiers()));
        String copyright = copyright(said);
        String line = forms.canonical(new Credit("", creators, chain, List.copyOf(qualifiers), copyright));
        // A job title says who somebody is, which is known but not printed.
        qualifiers.addAll(parser.parse(fields.creatorJobtitle()).qualifiers());
        Credit answer = new Credit(line, creators, chain, List.copyOf(qualifiers), copyright);
        String display = mandatory.isEmpty() ? line : mandatory;
        return new Answer(answer, display, contradictions, confidence(said, answer, contradictions));
    }

    /** What each field says, in the order in which they are believed. */
    private Map<String, Credit> said(Fields fields, String mandatory) {
        Map<String, Credit> said = new LinkedHashMap<>();
        Credit creditLine = read("Credit: ", fields.creditLine());
        put(said, "creatorNames", people(fields.creatorNames(), creditLine, fields.captionCredit()));
        put(said, "creditLine", creditLine);
        put(said, "captionCredit", parser.canonical(fields.captionCredit()));
        put(said, "instructions", read("Credit: ", mandatory));
        boolean sameSource = fields.source().equals(fields.creditLine());
        put(said, "source", sameSource ? creditLine : read("Credit: ", fields.source()));
        put(said, "copyrightNotice", read(COPYRIGHT, fields.copyrightNotice()));
        return said;
    }

    private static void put(Map<String, Credit> said, String field, Credit credit) {
        if (!credit.creators().isEmpty()
                || !credit.chain().isEmpty()
                || !credit.qualifiers().isEmpty()
                || !credit.copyright().isEmpty()) {
            said.put(field, credit);
        }
    }

    private Credit read(String announcement, String value) {
        if (value.isBlank()) {
            return Credit.NONE;
        }
        Credit plain = parser.parse(value);
        boolean nothing = plain.creators().isEmpty()
                && plain.chain().isEmpty()
                && plain.copyright().isEmpty();
        return parser.canonical(nothing ? parser.parse(announcement + value.strip()) : plain);
    }

    /**
     * The field for names holds names, so that a single word is one; agencies in it go to the chain. Whom the credit line
     * or the caption names as the creator needs no more reading.
     */
    private Credit people(List<String> values, Credit creditLine, Credit caption) {
        LinkedHashSet<String> creators = new LinkedHashSet<>();
        LinkedHashSet<String> chain = new LinkedHashSet<>();
        LinkedHashSet<Qualifier> qualifiers = new LinkedHashSet<>();
        for (String value : values) {
            if (creditLine.creators().contains(value) || caption.creators().contains(value)) {
                creators.add(value);
                continue;
            }
            Credit credit = parser.canonical(parser.parse("Photo by " + value.strip()));
            creators.addAll(credit.creators());
            chain.addAll(credit.chain());
            qualifiers.addAll(credit.qualifiers());
        }
        return new Credit("", List.copyOf(creators), List.copyOf(chain), List.copyOf(qualifiers), "");
    }

    private static List<String> creators(Map<String, Credit> said, List<Contradiction> contradictions) {
        List<String> chosen = List.of();
        Map<String, String> values = new LinkedHashMap<>();
        boolean contradicted = false;
        for (Map.Entry<String, Credit> entry : said.entrySet()) {
            List<String> names = entry.getValue().creators();
            if (names.isEmpty() || entry.getKey().equals("source")) {
                continue;
            }
            values.put(entry.getKey(), String.join(", ", names));
            if (chosen.isEmpty()) {
                chosen = names;
            } else if (Agreement.ofPeople(chosen, names)) {
                chosen = Agreement.fuller(chosen, names);
            } else {
                contradicted = true;
            }
        }
        if (contradicted) {
            contradictions.add(new Contradiction("creators", values, String.join(", ", chosen)));
        }
        return chosen;
    }

    private List<String> chain(Map<String, Credit> said, Fields fields, List<Contradiction> contradictions) {
        JoinedChain chain = new JoinedChain(agencies);
        for (String field : CHAINS) {
            chain.take(field, said.getOrDefault(field, Credit.NONE).chain());
        }
        chain.origin("source", said.getOrDefault("source", Credit.NONE).chain());
        fields.supplierNames().forEach(name -> chain.supplier("supplierNames", canonical(name)));
        if (chain.houses().isEmpty()) {
            fields.licensorNames().forEach(name -> chain.supplier("licensorNames", canonical(name)));
        }
        if (chain.houses().isEmpty()) {
            chain.take(
                    "copyrightNotice",
                    said.getOrDefault("copyrightNotice", Credit.NONE).chain());
        } else {
            chain.holder(
                    "copyrightNotice",
                    said.getOrDefault("copyrightNotice", Credit.NONE).chain());
        }
        chain.contradiction().ifPresent(contradictions::add);
        return chain.houses();
    }

    private String canonical(String name) {
        return agencies.find(name).map(Agency::canonical).orElse(name.strip());
    }

    private static String copyright(Map<String, Credit> said) {
        String notice = said.getOrDefault("copyrightNotice", Credit.NONE).copyright();
        return notice.isEmpty() ? said.getOrDefault("creditLine", Credit.NONE).copyright() : notice;
    }

    /** Fields that agree make the answer certain, contradictions a guess. */
    private static Confidence confidence(Map<String, Credit> said, Credit answer, List<Contradiction> contradictions) {
        if (!contradictions.isEmpty()) {
            return Confidence.GUESS;
        }
        int creators = 0;
        int chain = 0;
        for (Credit credit : said.values()) {
            creators +=
                    !credit.creators().isEmpty() && Agreement.ofPeople(credit.creators(), answer.creators()) ? 1 : 0;
            chain += !credit.chain().isEmpty() && Agreement.ofHouses(credit.chain(), answer.chain()) ? 1 : 0;
        }
        boolean nameField =
                said.getOrDefault("creatorNames", Credit.NONE).creators().equals(answer.creators());
        boolean sureNames = answer.creators().isEmpty() || creators > 1 || nameField;
        return sureNames && (answer.chain().isEmpty() || chain > 0) ? Confidence.CERTAIN : Confidence.LIKELY;
    }
}
