package dev.cutline.desk.batch;

import dev.cutline.desk.template.Line;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a batch does, in a few words: for lists, and for the history of each picture. */
final class Titles {

    private static final int FEW = 3;
    private static final int LONG = 40;

    private Titles() {}

    static String of(Action action) {
        List<String> properties = properties(action);
        if (!properties.isEmpty()) {
            return "Edit " + names(properties, Titles::name);
        }
        if (action instanceof Action.Fill fill) {
            return "Template “%s”".formatted(fill.template());
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

    /** The properties that an action's title ends with, by IPTC JSON id; none where it says something else. */
    static List<String> properties(Action action) {
        if (action instanceof Action.Edit edit) {
            return List.copyOf(edit.iptc().keySet());
        }
        return action instanceof Action.Fill fill && fill.template() == null
                ? fill.lines().stream().map(Line::property).distinct().toList()
                : List.of();
    }

    /** A title that ends with these properties, with other names for them. */
    static String renamed(String title, List<String> properties, UnaryOperator<String> names) {
        String said = names(properties, Titles::name);
        return title.endsWith(said)
                ? title.substring(0, title.length() - said.length()) + names(properties, names)
                : title;
    }

    private static String names(List<String> properties, UnaryOperator<String> names) {
        String first = properties.stream().limit(FEW).map(names).collect(Collectors.joining(", "));
        return properties.size() > FEW ? "%s and %d more".formatted(first, properties.size() - FEW) : first;
    }

    /** The standard's name of a property. */
    static String name(String key) {
        int at = key.indexOf('@');
        return IptcProperties.byId(at < 0 ? key : key.substring(0, at))
                .map(IptcProperty::name)
                .orElse(key.equals(WayBack.WITHDRAWAL) ? "Withdrawal" : key)
                .replace(" (legacy)", "");
    }

    private static String shortened(String text) {
        return text.length() > LONG ? text.substring(0, LONG) + "…" : text;
    }
}
