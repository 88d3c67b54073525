package dev.cutline.desk.batch;

import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revision.Withdrawal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what one revision changed, value by value, where nobody has changed it since.
 *
 * @param next the revision that says again what was said before
 * @param left properties that somebody else has changed since, which stay as they are
 */
record WayBack(Revision next, List<String> left) {

    /** Stands among the properties for the kill notice. */
    static final String WITHDRAWAL = "withdrawal";

    /**
     * @param current the newest revision
     * @param before the one ahead of the change
     * @param changed the one that made the change
     */
    static WayBack of(Revision current, Revision before, Revision changed, Change change) {
        Map<String, Object> iptc = new LinkedHashMap<>(current.iptc());
        Map<String, String> origin = new LinkedHashMap<>(current.origin());
        List<String> left = new ArrayList<>();
        for (String property : differences(before, changed)) {
            if (Objects.equals(current.iptc().get(property), changed.iptc().get(property))) {
                put(iptc, property, before.iptc().get(property));
                put(origin, property, before.origin().get(property));
            } else {
                left.add(property);
            }
        }
        Withdrawal withdrawal = current.withdrawn();
        if (!Objects.equals(before.withdrawn(), changed.withdrawn())) {
            if (Objects.equals(withdrawal, changed.withdrawn())) {
                withdrawal = before.withdrawn();
            } else {
                left.add(WITHDRAWAL);
            }
        }
        return new WayBack(current.edited(iptc, origin, withdrawal, change), left);
    }

    private static TreeSet<String> differences(Revision before, Revision after) {
        TreeSet<String> properties = new TreeSet<>(before.iptc().keySet());
        properties.addAll(after.iptc().keySet());
        properties.removeIf(property ->
                Objects.equals(before.iptc().get(property), after.iptc().get(property)));
        return properties;
    }

    private static <T> void put(Map<String, T> values, String property, @Nullable T value) {
        if (value == null) {
            values.remove(property);
        } else {
            values.put(property, value);
        }
    }
}
