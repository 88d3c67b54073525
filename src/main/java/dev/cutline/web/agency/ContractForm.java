package dev.cutline.web.agency;

import dev.cutline.desk.agency.Members;
import dev.cutline.licence.Contract;
import dev.cutline.licence.Contract.Contact;
import dev.cutline.licence.InvalidMember;
import dev.cutline.licence.Use.Medium;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a contract, as the texts in it.
 *
 * @param revision that the texts began as
 * @param texts by member: {@code terms}, {@code uses.tv.price}, {@code contact.email} …; lists one a line
 */
record ContractForm(int revision, Map<String, String> texts) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What the names of the fields begin with, so that they aren't taken for those of a search. */
    private static final String PREFIX = "contract.";

    private static final List<String> PLAIN =
            List.of("terms", "price", "currency", "validFrom", "validTo", "mandatoryCredit", "note");

    private static final List<String> LISTS = List.of("collectionsExcluded", "countries");

    private static final List<String> CONTACT = List.of("name", "email", "phone", "url");

    ContractForm {
        texts = Map.copyOf(texts);
    }

    static ContractForm sent(int revision, Map<String, String> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach((name, text) -> {
            if (name.startsWith(PREFIX)) {
                texts.put(
                        name.substring(PREFIX.length()),
                        text.replace("\r\n", "\n").strip());
            }
        });
        return new ContractForm(revision, texts);
    }

    /** The form as it begins. */
    static ContractForm of(@Nullable Contract contract, int revision) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (contract != null) {
            put(texts, "terms", contract.terms().word());
            put(texts, "price", contract.price());
            put(texts, "currency", contract.currency());
            put(texts, "validFrom", contract.validFrom());
            put(texts, "validTo", contract.validTo());
            put(texts, "mandatoryCredit", contract.mandatoryCredit());
            put(texts, "note", contract.note());
            put(texts, "collectionsExcluded", String.join("\n", contract.collectionsExcluded()));
            put(texts, "countries", String.join(", ", contract.countries()));
            contract.uses().forEach((medium, terms) -> {
                put(texts, "uses." + medium.word() + ".terms", terms.terms().word());
                put(texts, "uses." + medium.word() + ".price", terms.price());
            });
            put(texts, contract.contact());
        }
        return new ContractForm(revision, texts);
    }

    private static void put(Map<String, String> texts, @Nullable Contact contact) {
        if (contact != null) {
            put(texts, "contact.name", contact.name());
            put(texts, "contact.email", contact.email());
            put(texts, "contact.phone", contact.phone());
            put(texts, "contact.url", contact.url());
        }
    }

    private static void put(Map<String, String> texts, String member, @Nullable Object value) {
        texts.put(member, Objects.toString(value, ""));
    }

    /** The text of a field, empty where it has none. */
    public String text(String member) {
        return texts.getOrDefault(member, "");
    }

    /**
     * The contract that the form says.
     *
     * @throws InvalidMember naming the field that is wrong
     */
    Contract contract() {
        ObjectNode json = MAPPER.createObjectNode();
        PLAIN.forEach(member -> member(json, member, member));
        LISTS.forEach(member -> Arrays.stream(text(member).split("[\n,;]"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> json.withArray(member).add(entry)));
        for (Medium medium : Medium.values()) {
            String place = "uses." + medium.word();
            if (!text(place + ".terms").isEmpty()) {
                ObjectNode terms = json.withObject("/uses").putObject(medium.word());
                member(terms, "terms", place + ".terms");
                member(terms, "price", place + ".price");
            }
        }
        CONTACT.forEach(member -> {
            if (!text("contact." + member).isEmpty()) {
                member(json.withObject("/contact"), member, "contact." + member);
            }
        });
        return Members.read("", json, Contract.class);
    }

    private void member(ObjectNode json, String member, String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return;
        }
        if (member.equals("price")) {
            json.put(member, amount(field, text));
        } else {
            json.put(member, text);
        }
    }

    private static BigDecimal amount(String field, String text) {
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new InvalidMember(field, "must be an amount of money, such as 45.00.");
        }
    }
}
