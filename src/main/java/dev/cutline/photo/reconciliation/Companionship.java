package dev.cutline.photo.reconciliation;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.photo.Conflict;
import dev.cutline.photo.Joined;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revision.Withdrawal;
import dev.cutline.photo.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins what a companion says with a record.
 *
 * <p>The desk's own word stays; what was supplied goes ahead of what the file says; among companions the order of
 * {@link Statement.Kind} decides, then the later one. A newer version of the same item takes the place of the older.
 * Whatever lost is kept as a conflict.
 */
public final class Companionship {

    private static final String INSTRUCTIONS = "instructions";

    /**
     * The next revision, or the current one where it has this statement already, or a newer version of it.
     *
     * @param change who joins them; says where the values come from
     */
    public Revision join(Revision current, Statement statement, Change change) {
        boolean isKnown = current.companions().stream()
                .anyMatch(joined -> joined.key().equals(statement.key()) || joined.isNewerThan(statement));
        return isKnown ? current : new Joining(current, statement).revision(change);
    }

    /** One join. */
    private static final class Joining {

        private final Revision current;
        private final Statement statement;
        private final Map<String, Object> iptc;
        private final Map<String, String> origin;
        private final Map<String, Conflict> conflicts = new LinkedHashMap<>();

        Joining(Revision current, Statement statement) {
            this.current = current;
            this.statement = statement;
            iptc = new LinkedHashMap<>(current.iptc());
            origin = new LinkedHashMap<>(current.origin());
            current.conflicts().forEach(conflict -> conflicts.put(conflict.property(), conflict));
        }

        Revision revision(Change change) {
            liftEarlierEmbargoes();
            statement.values().forEach(this::say);
            String embargo = statement.demand().embargo();
            if (embargo != null) {
                putEmbargo(embargo);
            }
            String kill = statement.demand().kill();
            Withdrawal withdrawn = current.withdrawn() == null && kill != null
                    ? new Withdrawal(kill, statement.source(), change.at())
                    : current.withdrawn();
            List<Joined> companions = new ArrayList<>(current.companions());
            companions.add(Joined.of(statement));
            return current.joined(iptc, origin, List.copyOf(conflicts.values()), companions, withdrawn, change);
        }

        private void say(String property, Object said) {
            Object value = iptc.get(property);
            if (value == null) {
                set(property, said);
                return;
            }
            Object whole = Agreement.whole(value, said, limit(property));
            Rank rank = rank(property);
            if (whole != null) {
                if (!whole.equals(value) && rank != Rank.DESK) {
                    set(property, whole);
                }
            } else if (rank == Rank.SAME_ITEM) {
                set(property, said);
                conflicts.computeIfPresent(property, (same, before) -> renewed(before, said));
            } else if (!statement.kind().isModest()) {
                contradict(property, value, said, rank == Rank.BELOW);
            }
        }

        private void contradict(String property, Object value, Object said, boolean isChosen) {
            String mine = statement.kind().label();
            String other = name(property);
            String theirs = other.equals(mine) ? origin.getOrDefault(property, other) : other;
            Map<String, Object> values = new LinkedHashMap<>();
            values.put(isChosen ? mine : theirs, isChosen ? said : value);
            values.put(isChosen ? theirs : mine, isChosen ? value : said);
            Conflict before = conflicts.get(property);
            if (before != null) {
                before.values().forEach(values::putIfAbsent);
            }
            String chosen = isChosen ? mine : theirs;
            conflicts.put(property, new Conflict(property, values, chosen, Precedence.reason(values.keySet())));
            if (isChosen) {
                set(property, said);
            }
        }

        /** The conflict with the newer version's word in it; null where the others say that too now. */
        private static @Nullable Conflict renewed(Conflict before, Object said) {
            Map<String, Object> values = new LinkedHashMap<>(before.values());
            values.values().removeIf(other -> Agreement.whole(said, other, limit(before.property())) != null);
            values.put(before.chosen(), said);
            return values.size() > 1 ? new Conflict(before.property(), values, before.chosen(), before.why()) : null;
        }

        private void set(String property, Object value) {
            iptc.put(property, value);
            origin.put(property, statement.source());
        }

        /** Where the value that a property has now stands in the order of precedence. */
        private enum Rank {
            DESK,
            ABOVE,
            SAME_ITEM,
            BELOW
        }

        private Rank rank(String property) {
            String name = name(property);
            Joined joined = speaker(property);
            if (name.equals("desk")) {
                return Rank.DESK;
            }
            if (joined != null) {
                return joined.isOfTheSameItemAs(statement)
                        ? Rank.SAME_ITEM
                        : joined.kind().compareTo(statement.kind()) < 0 ? Rank.ABOVE : Rank.BELOW;
            }
            boolean isAbove =
                    name.equals("supplied") || name.equals("sidecar") && statement.kind() != Statement.Kind.SIDECAR;
            return isAbove ? Rank.ABOVE : Rank.BELOW;
        }

        private @Nullable Joined speaker(String property) {
            String source = origin.get(property);
            return current.companions().stream()
                    .filter(joined -> joined.source().equals(source))
                    .reduce((a, b) -> b)
                    .orElse(null);
        }

        /** The origin of a property as conflicts name it. */
        private String name(String property) {
            Joined joined = speaker(property);
            String place = origin.getOrDefault(property, "supplied");
            return joined != null ? joined.kind().label() : place.split(" ", 2)[0];
        }

        private void putEmbargo(String embargo) {
            String before = iptc.get(INSTRUCTIONS) instanceof String text ? text : "";
            if (!before.contains(embargo)) {
                iptc.put(INSTRUCTIONS, before.isEmpty() ? embargo : before + "\n" + embargo);
                origin.putIfAbsent(INSTRUCTIONS, statement.source());
            }
        }

        /** A newer version of an item says anew whether it must wait. */
        private void liftEarlierEmbargoes() {
            for (Joined joined : current.companions()) {
                if (joined.embargo() != null
                        && joined.isOfTheSameItemAs(statement)
                        && iptc.get(INSTRUCTIONS) instanceof String text) {
                    String rest = text.replace(joined.embargo(), "").strip();
                    if (rest.isEmpty()) {
                        iptc.remove(INSTRUCTIONS);
                        origin.remove(INSTRUCTIONS);
                    } else {
                        iptc.put(INSTRUCTIONS, rest);
                    }
                }
            }
        }

        private static int limit(String property) {
            return IptcProperties.byId(property)
                    .map(found -> Objects.requireNonNullElse(found.iimMaxBytes(), 0))
                    .orElse(0);
        }
    }
}
