package dev.cutline.desk.batch;

import dev.cutline.desk.template.Line;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a batch does, in a few words: for lists, and for the history of each picture. */
final class Titles {

    private static final int FEW = 3;
    private static final int LONG = 40;

    private Titles() {}

    static String of(Action action) {
        if (action instanceof Action.Fill fill) {
            return fill.template() != null
                    ? "Template “%s”".formatted(fill.template())
                    : "Edit "
                            + names(fill.lines().stream()
                                    .map(Line::property)
                                    .distinct()
                                    .toList());
        }
        if (action instanceof Action.Edit edit) {
            return "Edit " + names(edit.iptc().keySet());
        }
        if (action instanceof Action.Replace replace) {
            return "Replace “%s” by “%s”"
                    .formatted(
                            shortened(replace.replacement().find()),
                            shortened(replace.replacement().with()));
        }
        if (action instanceof Action.Withdraw withdraw) {
            return "Withdrawn: " + withdraw.reason();
        }
        return action instanceof Action.Restore ? "Withdrawal lifted" : "Change";
    }

    private static String names(Collection<String> properties) {
        String first = properties.stream().limit(FEW).map(Titles::name).collect(Collectors.joining(", "));
        return properties.size() > FEW ? "%s and %d more".formatted(first, properties.size() - FEW) : first;
    }

    private static String name(String key) {
        int at = key.indexOf('@');
        return IptcProperties.byId(at < 0 ? key : key.substring(0, at))
                .map(IptcProperty::name)
                .orElse(key)
                .replace(" (legacy)", "");
    }

    private static String shortened(String text) {
        return text.length() > LONG ? text.substring(0, LONG) + "…" : text;
    }
}
