package dev.cutline.licence;

import dev.cutline.licence.Licence.Reason;
import dev.cutline.licence.Licence.Status;
import dev.cutline.wording.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reasons as they are found, each with what it makes of the status; the weightiest decides. */
final class Reasons {

    private static final Map<String, String> MESSAGES = new HashMap<>();

    static {
        Phrases.rows(Reasons.class, "messages.tsv", MESSAGES::put);
    }

    private record Finding(Status status, Reason reason) {}

    private final List<Finding> findings = new ArrayList<>();

    static boolean hasMessage(String code) {
        return MESSAGES.containsKey(code);
    }

    /** Adds a reason; what is said stands for each {} of its message in turn. */
    void add(Status status, String code, String... said) {
        StringBuilder sentence = new StringBuilder(MESSAGES.getOrDefault(code, code));
        int from = 0;
        for (String part : said) {
            int at = sentence.indexOf("{}", from);
            if (at >= 0) {
                sentence.replace(at, at + 2, part);
                from = at + part.length();
            }
        }
        findings.add(new Finding(status, new Reason(code, sentence.toString())));
    }

    boolean name(String code) {
        for (Finding finding : findings) {
            if (finding.reason().code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    Status status() {
        Status status = Status.USABLE;
        for (Finding finding : findings) {
            status = finding.status().outweighs(status) ? finding.status() : status;
        }
        return status;
    }

    /** Weightiest first, in the order in which they were found among equals. */
    List<Reason> weightiestFirst() {
        if (findings.isEmpty()) {
            return List.of();
        }
        findings.sort((a, b) -> a.status() == b.status() ? 0 : a.status().outweighs(b.status()) ? -1 : 1);
        List<Reason> reasons = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            reasons.add(finding.reason());
        }
        return reasons;
    }
}
