package dev.cutline.licence;

import dev.cutline.licence.Licence.Reason;
import dev.cutline.licence.Licence.Status;
import dev.cutline.wording.Phrases;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works out what may be done with a picture at a moment, and says why: withdrawn, embargo, owner, restrictions, releases,
 * data mining. Nothing is stored; an embargo lifts by itself. The weightiest reason gives the status: what blocks goes
 * ahead of what is unclear, that ahead of what makes a condition.
 */
public final class Clearance {

    private static final Map<String, String> MESSAGES = new HashMap<>();

    static {
        Phrases.rows(Clearance.class, "messages.tsv", MESSAGES::put);
    }

    /** A reason and what it makes of the status. */
    private record Finding(Status status, Reason reason) {
        int weight() {
            return switch (status) {
                case BLOCKED -> 0;
                case UNKNOWN -> 1;
                case CONDITIONAL -> 2;
                case USABLE -> 3;
            };
        }
    }

    private final ZoneId zone;

    /**
     * @param zone the desk's time zone, for embargoes that don't name theirs
     */
    public Clearance(ZoneId zone) {
        this.zone = zone;
    }

    /** The licence of a picture as of a moment. */
    public Licence licence(LicenceFacts facts, Instant now) {
        List<Finding> findings = new ArrayList<>();
        withdrawn(facts, findings);
        embargo(facts, now, findings);
        owner(facts, findings);
        restrictions(facts, findings);
        releases(facts, findings);
        dataMining(facts, findings);
        findings.sort(Comparator.comparingInt(Finding::weight));
        Status status = findings.isEmpty() ? Status.USABLE : findings.get(0).status();
        List<Reason> reasons = findings.stream().map(Finding::reason).toList();
        String demanded = value(facts, "mandatory-credit");
        return new Licence(
                status,
                reasons,
                demanded == null || demanded.equals("*") ? facts.creditLine() : demanded,
                demanded,
                facts.restrictions(),
                value(facts, "embargo-until"),
                values(facts, "territories-excluded"),
                facts.usageTerms(),
                facts.copyrightNotice(),
                facts.webStatement(),
                facts.licensors(),
                facts.dataMining(),
                facts.digitalSourceType(),
                facts.releases());
    }

    private static void withdrawn(LicenceFacts facts, List<Finding> findings) {
        if (facts.withdrawn() != null) {
            add(findings, Status.BLOCKED, "withdrawn", facts.withdrawn());
        }
    }

    private void embargo(LicenceFacts facts, Instant now, List<Finding> findings) {
        for (Restriction restriction : facts.restrictions()) {
            if (!restriction.code().equals("embargo-until")) {
                continue;
            }
            Instant end = restriction.value() == null ? null : EmbargoEnd.of(restriction.value(), zone);
            if (end == null) {
                add(findings, Status.UNKNOWN, "embargo-unclear", restriction.text());
            } else if (now.isBefore(end)) {
                add(findings, Status.BLOCKED, "embargo-until", EmbargoEnd.spoken(end, zone));
            }
        }
    }

    private static void owner(LicenceFacts facts, List<Finding> findings) {
        boolean named =
                !facts.credit().creators().isEmpty() || !facts.credit().chain().isEmpty();
        if (!named) {
            add(findings, Status.UNKNOWN, "owner-unknown", "");
        } else if (!facts.creditCertain()) {
            add(findings, Status.UNKNOWN, "credit-unclear", facts.credit().line());
        }
    }

    private static void restrictions(LicenceFacts facts, List<Finding> findings) {
        for (Restriction restriction : facts.restrictions()) {
            String code = restriction.code();
            String said = restriction.value() == null || restriction.value().equals("*")
                    ? restriction.text()
                    : restriction.value();
            if (code.equals("territories-excluded") || code.equals("territories-only")) {
                territories(facts, code, findings);
            } else if (MESSAGES.containsKey(code) && !code.equals("embargo-until")) {
                add(findings, Status.CONDITIONAL, code, said);
            }
        }
    }

    private static void territories(LicenceFacts facts, String code, List<Finding> findings) {
        if (findings.stream().noneMatch(finding -> finding.reason().code().equals(code))) {
            add(findings, Status.CONDITIONAL, code, String.join(", ", values(facts, code)));
        }
    }

    private static void releases(LicenceFacts facts, List<Finding> findings) {
        boolean read =
                facts.restrictions().stream().anyMatch(each -> each.code().equals("no-model-release"));
        if (!read && endsWith(facts.releases().model(), "MR-NON")) {
            add(findings, Status.CONDITIONAL, "no-model-release", "");
        }
        for (String limited : List.of("MR-LMR", "MR-UMR")) {
            if (endsWith(facts.releases().model(), limited)) {
                add(findings, Status.CONDITIONAL, "model-release-limited", "");
            }
        }
        if (endsWith(facts.releases().property(), "PR-NON")) {
            add(findings, Status.CONDITIONAL, "no-property-release", "");
        }
    }

    private static void dataMining(LicenceFacts facts, List<Finding> findings) {
        boolean read =
                facts.restrictions().stream().anyMatch(each -> each.code().equals("no-data-mining"));
        if (!read && facts.dataMining() != null && facts.dataMining().contains("DMI-PROHIBITED")) {
            add(findings, Status.CONDITIONAL, "no-data-mining", facts.dataMining());
        }
    }

    private static boolean endsWith(@Nullable String status, String code) {
        return status != null && status.strip().endsWith(code);
    }

    private static void add(List<Finding> findings, Status status, String code, String said) {
        String sentence = MESSAGES.getOrDefault(code, code);
        findings.add(new Finding(status, new Reason(code, sentence.replace("{}", said.strip()))));
    }

    private static @Nullable String value(LicenceFacts facts, String code) {
        return facts.restrictions().stream()
                .filter(restriction -> restriction.code().equals(code) && restriction.value() != null)
                .map(Restriction::value)
                .findFirst()
                .orElse(null);
    }

    private static List<String> values(LicenceFacts facts, String code) {
        List<String> values = new ArrayList<>();
        for (Restriction restriction : facts.restrictions()) {
            if (restriction.code().equals(code) && restriction.value() != null) {
                values.add(restriction.value());
            }
        }
        return values;
    }
}
