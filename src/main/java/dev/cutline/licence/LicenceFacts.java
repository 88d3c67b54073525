package dev.cutline.licence;

import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence.Licensor;
import dev.cutline.licence.Licence.Releases;
import dev.cutline.licence.restriction.Restriction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a picture that bears on its licence.
 *
 * @param credit who must be credited, from all the fields that speak of it
 * @param creditCertain whether that credit is more than half known: its organisations or its photographer are told
 *     reliably and the fields don't contradict each other
 * @param creditLine the credit as it would be printed, or null
 * @param restrictions as read from instructions, usage terms and caption
 * @param withdrawn the reason of a kill notice, or null
 * @param usageTerms IPTC Rights Usage Terms
 * @param copyrightNotice IPTC Copyright Notice
 * @param webStatement IPTC Web Statement of Rights
 * @param licensors PLUS licensors
 * @param dataMining PLUS data mining term: a code or its address, or null
 * @param digitalSourceType IPTC digital source type, or null
 * @param releases PLUS release statuses
 */
public record LicenceFacts(
        Credit credit,
        boolean creditCertain,
        @Nullable String creditLine,
        List<Restriction> restrictions,
        @Nullable String withdrawn,
        @Nullable String usageTerms,
        @Nullable String copyrightNotice,
        @Nullable String webStatement,
        List<Licensor> licensors,
        @Nullable String dataMining,
        @Nullable String digitalSourceType,
        Releases releases) {

    /** Releases of a picture that says nothing about them. */
    public static final Releases NO_RELEASES = new Releases(null, null);

    public LicenceFacts {
        restrictions = List.copyOf(restrictions);
        licensors = List.copyOf(licensors);
    }

    /** Whether a restriction with this code was read. */
    boolean restricts(String code) {
        for (Restriction restriction : restrictions) {
            if (restriction.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** What the first restriction with this code is about, or null. */
    @Nullable
    String value(String code) {
        List<String> values = values(code);
        return values.isEmpty() ? null : values.get(0);
    }

    /** What the restrictions with this code are about. */
    List<String> values(String code) {
        List<String> values = new ArrayList<>(0);
        for (Restriction restriction : restrictions) {
            if (restriction.code().equals(code) && restriction.value() != null) {
                values.add(restriction.value());
            }
        }
        return values;
    }

    /** Facts of a picture of which only credit and restrictions are known. */
    public static LicenceFacts of(
            Credit credit, boolean creditCertain, @Nullable String creditLine, List<Restriction> restrictions) {
        return new LicenceFacts(
                credit,
                creditCertain,
                creditLine,
                restrictions,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                NO_RELEASES);
    }
}
