package dev.cutline.photo.reconciliation;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.Metadata.Digest;
import dev.cutline.photo.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of what was supplied with a picture and what its file says in XMP, IIM and EXIF.
 *
 * <p>The first origin in the order of precedence has the word: supplied, sidecar, XMP, IIM, EXIF; IIM goes ahead of XMP
 * where its digest says that it is newer (Metadata Working Group, Guidelines for Handling Image Metadata 2.0, 3.3).
 * Values that another origin has whole are taken from there. Contradictions are kept as conflicts.
 */
public final class Reconciler {

    /**
     * One record.
     *
     * @param embedded what the picture's file says
     * @param sidecar what the XMP file beside it says, or null
     * @param supplied values that came with the upload, by IPTC property
     */
    public Reconciled reconcile(Metadata embedded, @Nullable Metadata sidecar, Map<String, Object> supplied) {
        List<Origin> origins = new ArrayList<>();
        origins.add(new Origin("supplied", supplied, Map.of()));
        EmbeddedOrigins reader = new EmbeddedOrigins();
        if (sidecar != null) {
            origins.add(reader.xmp("sidecar", sidecar));
        }
        origins.add(reader.xmp("xmp", embedded));
        origins.add(embedded.digest() == Digest.DIFFERS ? origins.size() - 1 : origins.size(), reader.iim(embedded));
        origins.add(reader.exif(embedded));
        return reconcile(origins);
    }

    private Reconciled reconcile(List<Origin> origins) {
        Set<String> said = new LinkedHashSet<>();
        origins.forEach(origin -> said.addAll(origin.values().keySet()));
        Map<String, Object> iptc = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String property : said) {
            List<Origin> speakers = origins.stream()
                    .filter(origin -> origin.values().containsKey(property))
                    .toList();
            Choice choice = choose(property, speakers);
            iptc.put(property, choice.value());
            places.put(property, choice.origin().place(property));
            if (!choice.contradictions().isEmpty()) {
                conflicts.add(conflict(property, choice));
            }
        }
        return new Reconciled(iptc, places, conflicts);
    }

    private record Choice(Origin origin, Object value, List<Origin> contradictions) {}

    private Choice choose(String property, List<Origin> speakers) {
        int limit = limit(property);
        Origin chosen = speakers.get(0);
        Object value = value(chosen, property);
        List<Origin> contradictions = new ArrayList<>();
        for (Origin other : speakers.subList(1, speakers.size())) {
            Object whole = Agreement.whole(value, value(other, property), limit);
            if (whole == null) {
                contradictions.add(other);
            } else if (!whole.equals(value)) {
                chosen = other;
                value = whole;
            }
        }
        return new Choice(chosen, value, contradictions);
    }

    private static int limit(String property) {
        return IptcProperties.byId(property)
                .map(found -> Objects.requireNonNullElse(found.iimMaxBytes(), 0))
                .orElse(0);
    }

    private static Conflict conflict(String property, Choice choice) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(choice.origin().name(), choice.value());
        choice.contradictions().forEach(origin -> values.put(origin.name(), value(origin, property)));
        return new Conflict(property, values, choice.origin().name(), Precedence.reason(values.keySet()));
    }

    private static Object value(Origin origin, String property) {
        Object value = origin.values().get(property);
        if (value == null) {
            throw new IllegalStateException(origin.name() + " says nothing of " + property);
        }
        return value;
    }
}
