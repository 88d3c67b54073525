package dev.cutline.caption.check;

import dev.cutline.caption.check.Check.Severity;
import dev.cutline.wording.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the desk should look at in a picture's caption and credit. Codes, severities and sentences stand in
 * {@code checks.tsv}; a desk can switch each off or give it another severity.
 */
public final class HouseChecks {

    /** A check without its sentence: the code, and what was found. */
    record Finding(String code, String found) {}

    private record Form(Severity severity, @Nullable String property, String message) {}

    private static final String OFF = "off";

    private final Map<String, Form> forms = new LinkedHashMap<>();

    /**
     * @param settings by code: {@code off}, {@code error}, {@code warning} or {@code info}; codes that aren't named keep
     *     their severity
     * @throws IllegalArgumentException if a setting names no code or no severity
     */
    public HouseChecks(Map<String, String> settings) {
        Phrases.rows(HouseChecks.class, "checks.tsv", (code, rest) -> {
            String[] columns = rest.split("\t", -1);
            String property = columns[1].isEmpty() ? null : columns[1];
            forms.put(code, new Form(severity(columns[0]), property, columns[2]));
        });
        settings.forEach(this::set);
    }

    /** All codes, in the order of the table. */
    public List<String> codes() {
        return List.copyOf(forms.keySet());
    }

    private void set(String code, String setting) {
        Form form = forms.get(code);
        if (form == null) {
            throw new IllegalArgumentException("There is no check \"" + code + "\"; there are " + forms.keySet());
        }
        if (setting.equalsIgnoreCase(OFF)) {
            forms.remove(code);
        } else {
            forms.put(code, new Form(severity(setting), form.property(), form.message()));
        }
    }

    private static Severity severity(String name) {
        try {
            return Severity.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + name + "\" is no severity; use off, error, warning or info", e);
        }
    }

    /** Checks a picture; the gravest come first. */
    public List<Check> check(CheckFacts facts) {
        List<Finding> findings = new ArrayList<>(4);
        CaptionChecks.check(facts, findings);
        DateChecks.check(facts, findings);
        CreditChecks.check(facts, findings);
        List<Check> checks = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Form form = forms.get(finding.code());
            if (form != null) {
                String message = finding.found().isEmpty()
                        ? form.message()
                        : form.message().replace("{}", finding.found());
                checks.add(new Check(finding.code(), form.severity(), form.property(), message));
            }
        }
        checks.sort(Comparator.comparing(Check::severity));
        return checks;
    }
}
