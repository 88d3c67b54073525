package dev.cutline.credit.picture;

import dev.cutline.credit.Credit;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints credits in a house's form, or in the form that an agency demands. */
public final class CreditForms {

    private static final List<Qualifier> BEFORE_CHAIN = List.of(
            Qualifier.POOL,
            Qualifier.HANDOUT,
            Qualifier.STRINGER,
            Qualifier.COURTESY,
            Qualifier.STAFF,
            Qualifier.CONTRIBUTOR);

    private final Agencies agencies;

    public CreditForms(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The credit with everything it says, in a form that reads back to the same credit. */
    public String canonical(Credit credit) {
        StringBuilder line = new StringBuilder(String.join("/", credit.creators()));
        for (Qualifier qualifier : credit.qualifiers()) {
            if (BEFORE_CHAIN.contains(qualifier)) {
                append(line, "/", word(qualifier));
            }
        }
        append(line, "/", chain(credit));
        for (Qualifier qualifier : credit.qualifiers()) {
            if (!BEFORE_CHAIN.contains(qualifier)) {
                append(line, ", ", word(qualifier));
            }
        }
        return line.isEmpty() && !credit.copyright().isEmpty() ? "© " + credit.copyright() : line.toString();
    }

    /** The credit in a house's form. */
    public String display(Credit credit, CreditForm form) {
        if (form.equals(CreditForm.CANONICAL)) {
            return canonical(credit);
        }
        String line = fill(form.template(), credit);
        return line.isEmpty() ? canonical(credit) : line;
    }

    /** The credit as it must be printed: the agency's own form where it has one, else the house's. */
    public String inPrint(Credit credit, CreditForm form) {
        return ofAgency(credit).orElseGet(() -> display(credit, form));
    }

    /** The credit in the form that its agency has for it; empty where several have a part in it, or the agency has none. */
    public Optional<String> ofAgency(Credit credit) {
        return credit.chain().size() != 1
                ? Optional.empty()
                : agencies.find(credit.chain().get(0))
                        .map(Agency::mandatoryCredit)
                        .filter(template -> !template.isEmpty() && !template.contains("{year}"))
                        .map(template -> fill(template, credit))
                        .filter(line -> !line.isEmpty());
    }

    private static void append(StringBuilder line, String separator, String part) {
        if (!part.isEmpty()) {
            line.append(line.isEmpty() ? "" : separator).append(part);
        }
    }

    private static String word(Qualifier qualifier) {
        String name = qualifier.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A/B via C: slashes from hand to hand, "via" before who hands it out. */
    private static String chain(Credit credit) {
        List<String> chain = credit.chain();
        if (chain.size() < 2) {
            return chain.isEmpty() ? "" : chain.get(0);
        }
        String separator = credit.creators().isEmpty() ? " via " : "/";
        return String.join(separator, chain.subList(0, chain.size() - 1)) + " via " + chain.get(chain.size() - 1);
    }

    /** Fills a template; text between two values is printed only if both are there, the first words before any. */
    private static String fill(String template, Credit credit) {
        StringBuilder line = new StringBuilder();
        String lead = "";
        boolean any = false;
        int i = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', i)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String literal = template.substring(i, open);
            String value = value(template.substring(open + 1, close), credit);
            lead = i == 0 ? literal : lead;
            if (!value.isEmpty()) {
                line.append(any ? literal : lead).append(value);
                any = true;
            }
            i = close + 1;
        }
        return any ? line + tail(template.substring(i)) : "";
    }

    private static String tail(String literal) {
        return literal.chars().anyMatch(Character::isLetterOrDigit) ? literal : "";
    }

    private static String value(String placeholder, Credit credit) {
        int colon = placeholder.indexOf(':');
        String name = colon < 0 ? placeholder : placeholder.substring(0, colon);
        String separator = colon < 0 ? "" : placeholder.substring(colon + 1);
        return switch (name) {
            case "line" -> credit.line();
            case "creators" -> colon < 0 ? people(credit.creators()) : String.join(separator, credit.creators());
            case "chain" -> colon < 0 ? chain(credit) : String.join(separator, credit.chain());
            case "source" -> credit.chain().isEmpty() ? "" : credit.chain().get(0);
            case "supplier" ->
                credit.chain().isEmpty()
                        ? ""
                        : credit.chain().get(credit.chain().size() - 1);
            case "copyright" -> credit.copyright();
            case "qualifiers" ->
                credit.qualifiers().stream()
                        .map(CreditForms::word)
                        .collect(Collectors.joining(separator.isEmpty() ? ", " : separator));
            default -> "";
        };
    }

    private static String people(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
