package dev.cutline.web;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What batches do, in the desk's own names of the properties. Batches name them as the standard does, since programs
 * read that too.
 */
@Component("titles")
public final class BatchTitles {

    private static final Pattern EDIT = Pattern.compile(
            "(?<edit>(?:Undo: )*Edit )(?<names>.+?)" + "(?<more>(?: and \\d+ more)?(?: \\(batch [^)]*\\))?)");
    private static final Map<String, String> IDS = IptcProperties.all().stream()
            .collect(Collectors.toMap(property -> property.name().replace(" (legacy)", ""), IptcProperty::id));

    private final Wording words;

    BatchTitles(Wording words) {
        this.words = words;
    }

    /** A batch's title, or why one of them made a revision; anything else is said as it is. */
    public String of(String title) {
        Matcher edit = EDIT.matcher(title);
        if (!edit.matches()) {
            return title;
        }
        String names =
                Arrays.stream(edit.group("names").split(", ")).map(this::name).collect(Collectors.joining(", "));
        return edit.group("edit") + names + edit.group("more");
    }

    private String name(String name) {
        String id = IDS.get(name);
        return id == null ? name : words.property(id);
    }
}
