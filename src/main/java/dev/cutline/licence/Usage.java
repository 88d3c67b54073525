package dev.cutline.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.cutline.licence.Use.Medium;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a picture was published.
 *
 * @param id given by the desk
 * @param publication title of the paper, site or programme
 * @param medium null where neither it nor an address or page says so
 * @param url address of the article, or null
 * @param page of the paper, or null
 * @param date of publication
 * @param section or null
 * @param size as the desk measures it, such as {@code 3 columns}, or null
 * @param fee paid for it, or null: then the contract's price counts, where there is one
 * @param currency ISO 4217, where there is a fee
 * @param credit as it was printed, or null
 * @param by who entered it
 * @param at when
 */
public record Usage(
        @Nullable String id,
        String publication,
        @Nullable Medium medium,
        @Nullable String url,
        @Nullable String page,
        LocalDate date,
        @Nullable String section,
        @Nullable String size,
        @Nullable BigDecimal fee,
        @Nullable String currency,
        @Nullable String credit,
        @Nullable String by,
        @Nullable Instant at) {

    private static final int LONGEST = 1_000;

    public Usage {
        if (publication == null || publication.isBlank()) {
            throw new InvalidMember("publication", "must say where the picture was published.");
        }
        publication = required("publication", publication);
        url = text("url", url);
        page = text("page", page);
        section = text("section", section);
        size = text("size", size);
        credit = text("credit", credit);
        if (date == null) {
            throw new InvalidMember("date", "must be the day of publication, such as 2026-10-17.");
        }
        if (url != null && !url.matches("(?i)https?://\\S+")) {
            throw new InvalidMember("url", "must be an address that begins with https://.");
        }
        if (medium == null) {
            medium = url != null ? Medium.WEB : page != null ? Medium.PRINT : null;
        }
        fee = fee == null ? null : Money.amount("fee", fee);
        currency = Money.currency(currency, fee != null);
    }

    /** The usage as the desk files it. */
    public Usage filed(String id, String by, Instant at) {
        return new Usage(id, publication, medium, url, page, date, section, size, fee, currency, credit, by, at);
    }

    /** Whether both tell of the same publication, whoever entered them. */
    @JsonIgnore
    public boolean isSameAs(Usage other) {
        return filed("", "", Instant.EPOCH).equals(other.filed("", "", Instant.EPOCH));
    }

    /** Address or page, in a few words; empty where neither is known. */
    public String where() {
        return url != null ? url : page != null ? "page " + page : "";
    }

    private static String required(String member, String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            throw new InvalidMember(member, "is longer than %,d characters.".formatted(LONGEST));
        }
        return stripped;
    }

    private static @Nullable String text(String member, @Nullable String text) {
        return text == null || text.isBlank() ? null : required(member, text);
    }
}
