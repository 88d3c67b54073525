package dev.cutline.photo;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A property's value before and after, null where it had none. */
public record Difference(
        String property, @Nullable Object before, @Nullable Object after) {

    /** What differs between two states of a record, by property. */
    public static List<Difference> between(Revision before, Revision after) {
        TreeSet<String> properties = new TreeSet<>(before.iptc().keySet());
        properties.addAll(after.iptc().keySet());
        return properties.stream()
                .map(property -> new Difference(
                        property, before.iptc().get(property), after.iptc().get(property)))
                .filter(difference -> !Objects.equals(difference.before(), difference.after()))
                .toList();
    }
}
