package dev.cutline.licence;

import dev.cutline.credit.Qualifier;
import dev.cutline.licence.Licence.Status;
import dev.cutline.licence.restriction.Restriction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out what may be done with a picture at a moment, and says why: withdrawn, embargo, owner, restrictions, releases,
 * data mining, the contract with the supplier. Nothing is stored; an embargo lifts by itself. The weightiest reason gives
 * the status: what blocks goes ahead of what is unclear, that ahead of what makes a condition.
 */
public final class Clearance {

    private final ZoneId zone;

    private final Contracts contracts;

    /**
     * @param zone the desk's time zone, for embargoes that don't name theirs and for the days of contracts
     * @param contracts of the desk
     */
    public Clearance(ZoneId zone, Contracts contracts) {
        this.zone = zone;
        this.contracts = contracts;
    }

    /** The licence of a picture as of a moment. */
    public Licence licence(LicenceFacts facts, Use use, Instant now) {
        Reasons reasons = new Reasons();
        ownWords(facts, use, now, reasons);
        LocalDate today = now.atZone(zone).toLocalDate();
        String supplier = facts.credit().supplier();
        Cover cover = supplier == null ? null : new Cover(contracts, supplier);
        if (cover != null) {
            cover.read(facts.credit().chain(), use, today, reasons);
        }
        String demanded = demanded(facts, cover == null ? null : cover.creditLine(facts.credit(), today));
        return new Licence(
                reasons.status(),
                reasons.weightiestFirst(),
                demanded == null || demanded.equals("*") ? facts.creditLine() : demanded,
                "*".equals(demanded) ? null : demanded,
                facts.restrictions(),
                facts.value("embargo-until"),
                facts.values("territories-excluded"),
                facts.usageTerms(),
                facts.copyrightNotice(),
                facts.webStatement(),
                facts.licensors(),
                facts.dataMining(),
                facts.digitalSourceType(),
                facts.releases());
    }

    private void ownWords(LicenceFacts facts, Use use, Instant now, Reasons reasons) {
        withdrawn(facts, reasons);
        embargo(facts, now, reasons);
        owner(facts, reasons);
        restrictions(facts, use, reasons);
        releases(facts, reasons);
        dataMining(facts, reasons);
    }

    /** The picture's own words go ahead of the contract's, if they say how. */
    private static @Nullable String demanded(LicenceFacts facts, @Nullable String byContract) {
        String own = facts.value("mandatory-credit");
        return byContract != null && (own == null || own.equals("*")) ? byContract : own;
    }

    /** A reason as people type it, with the full stop that they leave out. */
    private static String sentence(String reason) {
        return reason.isEmpty() || ".!?…。！？".indexOf(reason.charAt(reason.length() - 1)) >= 0 ? reason : reason + ".";
    }

    private static void withdrawn(LicenceFacts facts, Reasons reasons) {
        if (facts.withdrawn() != null) {
            reasons.add(Status.BLOCKED, "withdrawn", sentence(facts.withdrawn().strip()));
        }
    }

    private void embargo(LicenceFacts facts, Instant now, Reasons reasons) {
        for (Restriction restriction : facts.restrictions()) {
            if (!restriction.code().equals("embargo-until")) {
                continue;
            }
            String said = restriction.value();
            EmbargoEnd end = said == null ? null : EmbargoEnd.of(said, zone);
            if (said == null || end == null) {
                reasons.add(
                        Status.UNKNOWN, "embargo-unclear", restriction.text().strip());
            } else if (now.isBefore(end.instant())) {
                reasons.add(Status.BLOCKED, "embargo-until", end.spoken(zone));
            }
        }
    }

    private void owner(LicenceFacts facts, Reasons reasons) {
        String supplier = facts.credit().supplier();
        boolean named =
                !facts.credit().creators().isEmpty() || !facts.credit().chain().isEmpty();
        if (!named) {
            reasons.add(Status.UNKNOWN, "owner-unknown");
        } else if (!facts.creditCertain()) {
            reasons.add(Status.UNKNOWN, "credit-unclear", facts.credit().line().strip());
        } else if (supplier != null && contracts.agencies().find(supplier).isEmpty() && !saysTerms(facts)) {
            reasons.add(Status.UNKNOWN, "supplier-unknown", supplier);
        } else if (supplier == null && !isOurs(facts) && facts.copyrightNotice() == null && !saysTerms(facts)) {
            reasons.add(Status.UNKNOWN, "supplier-unnamed");
        }
    }

    private static boolean isOurs(LicenceFacts facts) {
        return facts.credit().qualifiers().contains(Qualifier.STAFF);
    }

    /** Whether the picture itself says who licenses it, or on what terms. */
    private static boolean saysTerms(LicenceFacts facts) {
        return !facts.licensors().isEmpty() || facts.webStatement() != null || facts.usageTerms() != null;
    }

    private static void restrictions(LicenceFacts facts, Use use, Reasons reasons) {
        for (Restriction restriction : facts.restrictions()) {
            String code = restriction.code();
            String said = restriction.value() == null || restriction.value().equals("*")
                    ? restriction.text()
                    : restriction.value();
            if (code.equals("territories-excluded") || code.equals("territories-only")) {
                territories(facts, code, use, reasons);
            } else if (Reasons.hasMessage(code)
                    && !code.equals("embargo-until")
                    && !MediaRules.leavesAlone(code, use.medium())) {
                Status status = MediaRules.forbids(code, use.medium()) ? Status.BLOCKED : Status.CONDITIONAL;
                reasons.add(status, code, said.strip());
            }
        }
    }

    /** All territories in one reason; groups such as Europe leave open whether a country is meant. */
    private static void territories(LicenceFacts facts, String code, Use use, Reasons reasons) {
        List<String> named = facts.values(code);
        boolean isExcluded = code.equals("territories-excluded");
        boolean isNamed = use.country() != null && named.contains(use.country());
        boolean isCertain = use.country() != null && (isNamed || Territories.areCountries(named));
        if (!reasons.name(code) && !(isCertain && isNamed != isExcluded)) {
            reasons.add(isCertain ? Status.BLOCKED : Status.CONDITIONAL, code, String.join(", ", named));
        }
    }

    private static void releases(LicenceFacts facts, Reasons reasons) {
        if (!facts.restricts("no-model-release") && endsWith(facts.releases().model(), "MR-NON")) {
            reasons.add(Status.CONDITIONAL, "no-model-release");
        }
        if (endsWith(facts.releases().model(), "MR-LMR")
                || endsWith(facts.releases().model(), "MR-UMR")) {
            reasons.add(Status.CONDITIONAL, "model-release-limited");
        }
        if (endsWith(facts.releases().property(), "PR-NON")) {
            reasons.add(Status.CONDITIONAL, "no-property-release");
        }
    }

    private static void dataMining(LicenceFacts facts, Reasons reasons) {
        String mining = facts.dataMining();
        if (mining != null && mining.contains("DMI-PROHIBITED") && !facts.restricts("no-data-mining")) {
            reasons.add(Status.CONDITIONAL, "no-data-mining", mining);
        }
    }

    private static boolean endsWith(@Nullable String status, String code) {
        return status != null && status.strip().endsWith(code);
    }
}
