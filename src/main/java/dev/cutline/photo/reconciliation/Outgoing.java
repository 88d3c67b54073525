package dev.cutline.photo.reconciliation;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.Metadata;
import dev.cutline.photo.Revision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what must be written into a file so that it says what the record says. */
public final class Outgoing {

    private final Reconciler reconciler;

    public Outgoing(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    /**
     * The properties in which a record and its file differ, or on which the file contradicts itself.
     *
     * @param record the desk's record
     * @param file what the received file says
     * @return values by IPTC property in the shape that files take: a text in several languages as an object by
     *     language, with {@code x-default}; null takes a property away
     */
    public Map<String, @Nullable Object> changes(Revision record, Metadata file) {
        Reconciled said = reconciler.reconcile(file, null, Map.of());
        Set<String> properties = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>(record.iptc().keySet());
        keys.addAll(said.iptc().keySet());
        for (String key : keys) {
            if (!Objects.equals(record.iptc().get(key), said.iptc().get(key))) {
                properties.add(id(key));
            }
        }
        said.conflicts().forEach(conflict -> properties.add(id(conflict.property())));
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        properties.forEach(property -> {
            Object value = value(property, record.iptc());
            // Files and companions may say what the standard forbids: that stays as it is.
            if (IptcProperties.isAllowed(property, value)) {
                changes.put(property, value);
            }
        });
        return Collections.unmodifiableMap(changes);
    }

    private static @Nullable Object value(String property, Map<String, Object> iptc) {
        List<String> languages = iptc.keySet().stream()
                .filter(key -> key.startsWith(property + "@"))
                .toList();
        Object text = iptc.get(property);
        if (languages.isEmpty()) {
            return text;
        }
        Map<String, Object> texts = new LinkedHashMap<>();
        if (text != null) {
            texts.put("x-default", text);
        }
        languages.forEach(key -> texts.put(key.substring(property.length() + 1), iptc.get(key)));
        return texts;
    }

    private static String id(String key) {
        int at = key.indexOf('@');
        return at < 0 ? key : key.substring(0, at);
    }
}
