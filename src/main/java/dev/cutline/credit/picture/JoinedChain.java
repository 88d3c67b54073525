package dev.cutline.credit.picture;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.picture.PictureCredit.Contradiction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One chain of organisations from what several fields say of it. */
final class JoinedChain {

    private final Agencies agencies;
    private final Map<String, String> values = new LinkedHashMap<>();
    private List<String> houses = new ArrayList<>();
    private boolean contradicted;

    JoinedChain(Agencies agencies) {
        this.agencies = agencies;
    }

    /** A field that holds a whole credit: the first one stands, a longer one that holds all of it completes it. */
    void take(String field, List<String> chain) {
        if (chain.isEmpty()) {
            return;
        }
        values.put(field, String.join("/", chain));
        if (houses.isEmpty() || chain.size() > houses.size() && chain.containsAll(houses)) {
            houses = new ArrayList<>(chain);
        } else {
            contradicted |= Collections.disjoint(chain, houses);
        }
    }

    /** IPTC's source is the origin; a house that only hands out, written there all the same, comes last. */
    void origin(String field, List<String> chain) {
        if (chain.isEmpty()) {
            return;
        }
        values.put(field, String.join("/", chain));
        List<String> added = new ArrayList<>(chain);
        added.removeAll(houses);
        for (int i = 0; i < added.size(); i++) {
            boolean last = agencies.find(added.get(i)).map(Agency::comesLast).orElse(false);
            houses.add(last ? houses.size() : Math.min(i, houses.size()), added.get(i));
        }
    }

    /** Who supplied the picture hands it out: last, unless already there. */
    void supplier(String field, String name) {
        if (!name.isEmpty()) {
            values.merge(field, name, (a, b) -> a + ", " + b);
            if (!houses.contains(name)) {
                houses.add(name);
            }
        }
    }

    /** The holder of the rights should be one of the chain, if it is a house that deals in pictures. */
    void holder(String field, List<String> chain) {
        List<String> known = new ArrayList<>(chain);
        known.removeAll(agencies.unknownAmong(chain));
        if (!known.isEmpty()) {
            values.put(field, String.join("/", known));
            contradicted |= Collections.disjoint(known, houses);
        }
    }

    List<String> houses() {
        return List.copyOf(houses);
    }

    Optional<Contradiction> contradiction() {
        return contradicted
                ? Optional.of(new Contradiction("chain", Map.copyOf(values), String.join("/", houses)))
                : Optional.empty();
    }
}
