package dev.cutline.licence;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cutline.licence.restriction.Restriction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be done with a picture, as of a moment, and why.
 *
 * @param status the answer, worked out from everything below; never stored
 * @param reasons what led to the status, weightiest first; empty only where nothing at all is to be said
 * @param creditLine the credit as it must be printed, or null where nobody is known
 * @param mandatoryCredit the wording that the supplier demands, or null
 * @param restrictions as read from instructions, usage terms and caption
 * @param embargoUntil ISO 8601 as received, with zone where one was given, or null
 * @param territoriesExcluded English country names
 * @param usageTerms IPTC Rights Usage Terms
 * @param copyrightNotice IPTC Copyright Notice
 * @param webStatement IPTC Web Statement of Rights
 * @param licensors PLUS licensors
 * @param dataMining PLUS data mining term, or null
 * @param digitalSourceType IPTC digital source type, or null
 * @param releases PLUS release statuses
 */
public record Licence(
        Status status,
        List<Reason> reasons,
        @Nullable String creditLine,
        @Nullable String mandatoryCredit,
        List<Restriction> restrictions,
        @Nullable String embargoUntil,
        List<String> territoriesExcluded,
        @Nullable String usageTerms,
        @Nullable String copyrightNotice,
        @Nullable String webStatement,
        List<Licensor> licensors,
        @Nullable String dataMining,
        @Nullable String digitalSourceType,
        Releases releases) {

    /** May the picture be printed? */
    public enum Status {
        /** Yes. */
        @JsonProperty("usable")
        USABLE,
        /** Yes, if what the reasons say is kept to. */
        @JsonProperty("conditional")
        CONDITIONAL,
        /** No. */
        @JsonProperty("blocked")
        BLOCKED,
        /** Nobody here can tell: ask the owner first. */
        @JsonProperty("unknown")
        UNKNOWN;

        /** Whether this counts for more: what blocks, then what is unclear, then what makes a condition. */
        public boolean outweighs(Status other) {
            return weight() > other.weight();
        }

        private int weight() {
            return switch (this) {
                case USABLE -> 0;
                case CONDITIONAL -> 1;
                case UNKNOWN -> 2;
                case BLOCKED -> 3;
            };
        }
    }

    /**
     * Why the status is what it is.
     *
     * @param code stable: a restriction's code, {@code withdrawn}, {@code owner-unknown} …
     * @param message one sentence for a picture editor
     */
    public record Reason(String code, String message) {}

    /** Whom to ask for a licence. */
    public record Licensor(
            @Nullable String name,
            @Nullable String url,
            @Nullable String email,
            @Nullable String phone) {}

    /**
     * PLUS release statuses.
     *
     * @param model model release status, such as {@code MR-NON}, or null
     * @param property property release status, such as {@code PR-NAP}, or null
     */
    public record Releases(@Nullable String model, @Nullable String property) {}

    public Licence {
        reasons = List.copyOf(reasons);
        restrictions = List.copyOf(restrictions);
        territoriesExcluded = List.copyOf(territoriesExcluded);
        licensors = List.copyOf(licensors);
    }
}
