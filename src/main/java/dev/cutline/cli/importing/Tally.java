package dev.cutline.cli.importing;

import dev.cutline.cli.arrival.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts what became of the files of a run; filled by several threads. */
final class Tally {

    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);
    private final LongAdder bytes = new LongAdder();

    Tally() {
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, new LongAdder()));
    }

    void add(Outcome outcome, long size) {
        counter(outcome).increment();
        bytes.add(size);
    }

    long count(Outcome outcome) {
        return counter(outcome).sum();
    }

    private LongAdder counter(Outcome outcome) {
        return Objects.requireNonNull(counts.get(outcome));
    }

    /** All files that were dealt with. */
    long files() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** The size of all that was dealt with. */
    long bytes() {
        return bytes.sum();
    }

    boolean hasTrouble() {
        return counts.entrySet().stream()
                .anyMatch(
                        count -> count.getKey().isTrouble() && count.getValue().sum() > 0);
    }

    /** Such as {@code 12 taken in, 3 there already, 1 refused}. */
    String summary() {
        String summary = counts.entrySet().stream()
                .filter(count -> count.getValue().sum() > 0)
                .map(count -> "%,d %s"
                        .formatted(count.getValue().sum(), count.getKey().words()))
                .collect(Collectors.joining(", "));
        return summary.isEmpty() ? "nothing found to import" : summary;
    }
}
