package dev.cutline.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cutline.licence.Use.Medium;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the desk has agreed with an agency.
 *
 * @param terms for every use that {@code uses} doesn't name
 * @param price of one use, with {@code per-use} terms; else null
 * @param currency ISO 4217, where there is a price
 * @param uses terms of single media, where they differ
 * @param validFrom first day, or null for ever since
 * @param validTo last day, or null for until further notice
 * @param collectionsExcluded houses and collections that the agency hands out but the contract leaves out, as they stand
 *     in credits
 * @param countries where pictures may be shown, by ISO 3166 code or name; empty for everywhere
 * @param contact whom to ask, or null
 * @param mandatoryCredit the credit that the contract demands, {@code {creators}} where the names go; or null
 * @param note anything else, or null
 */
public record Contract(
        Grant terms,
        @Nullable BigDecimal price,
        @Nullable String currency,
        Map<Medium, Terms> uses,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> collectionsExcluded,
        List<String> countries,
        @Nullable Contact contact,
        @Nullable String mandatoryCredit,
        @Nullable String note) {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LIST = 500;

    /** How a use is granted. */
    public enum Grant {
        /** Paid for with the subscription. */
        @JsonProperty("included")
        INCLUDED,
        /** At a price agreed beforehand. */
        @JsonProperty("per-use")
        PER_USE,
        /** Each use is asked for. */
        @JsonProperty("on-request")
        ON_REQUEST,
        /** Not at all. */
        @JsonProperty("forbidden")
        FORBIDDEN;

        /** As in JSON: {@code per-use}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Terms of a medium.
     *
     * @param price of one use, with {@code per-use} terms; else null
     */
    public record Terms(Grant terms, @Nullable BigDecimal price) {
        public Terms {
            price = priced(terms, price);
        }
    }

    /** Whom to ask at the agency. */
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String url) {

        public Contact {
            name = text("name", name);
            email = text("email", email);
            phone = text("phone", phone);
            url = text("url", url);
            if (url != null && !url.matches("https?://\\S+")) {
                throw new InvalidMember("url", "must be an address that begins with https://.");
            }
            if (email != null && !email.matches("\\S+@\\S+")) {
                throw new InvalidMember("email", "must be an e-mail address.");
            }
        }

        @JsonIgnore
        boolean isEmpty() {
            return name == null && email == null && phone == null && url == null;
        }

        /** In one line. */
        String spoken() {
            return Stream.of(name, email, phone, url)
                    .filter(Objects::nonNull)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }
    }

    public Contract {
        price = priced(terms, price);
        uses = uses(uses);
        currency =
                Money.currency(currency, price != null || uses.values().stream().anyMatch(use -> use.price() != null));
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidMember("validTo", "must not be before “validFrom”, %s.".formatted(validFrom));
        }
        collectionsExcluded = texts("collectionsExcluded", collectionsExcluded);
        countries = texts("countries", countries);
        for (String country : countries) {
            if (Territories.named(country) == null) {
                throw new InvalidMember(
                        "countries", "must hold ISO codes such as DE, or names; “%s” is neither.".formatted(country));
            }
        }
        contact = contact == null || contact.isEmpty() ? null : contact;
        mandatoryCredit = text("mandatoryCredit", mandatoryCredit);
        note = text("note", note);
    }

    /** The terms of a medium. */
    public Terms on(Medium medium) {
        return uses.getOrDefault(medium, on());
    }

    /** The terms of media that aren't named apart. */
    Terms on() {
        return new Terms(terms, price);
    }

    /** Whether the contract holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    private static @Nullable BigDecimal priced(@Nullable Grant terms, @Nullable BigDecimal price) {
        if (terms == null) {
            throw new InvalidMember("terms", "must be one of included, per-use, on-request, forbidden.");
        }
        if (terms == Grant.PER_USE && price == null) {
            throw new InvalidMember(
                    "price", "must say what a use costs; where that is agreed each time, the terms are on-request.");
        }
        if (price != null && terms != Grant.PER_USE) {
            throw new InvalidMember("price", "only goes with the terms per-use.");
        }
        return price == null ? null : Money.amount("price", price);
    }

    private static Map<Medium, Terms> uses(@Nullable Map<Medium, Terms> uses) {
        Map<Medium, Terms> copy = new EnumMap<>(Medium.class);
        if (uses != null) {
            uses.forEach((medium, terms) -> {
                if (terms == null) {
                    throw new InvalidMember("uses." + medium.word(), "must be an object with its terms.");
                }
                copy.put(medium, terms);
            });
        }
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable String text(String member, @Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidMember(member, "is longer than %d characters.".formatted(LONGEST_TEXT));
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> texts(String member, @Nullable List<@Nullable String> texts) {
        if (texts == null) {
            return List.of();
        }
        if (texts.size() > LONGEST_LIST) {
            throw new InvalidMember(member, "has more than %d entries.".formatted(LONGEST_LIST));
        }
        return texts.stream()
                .map(text -> text(member, text))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
