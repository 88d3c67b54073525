package dev.cutline.desk.batch;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How far the batch is that is being worked on. */
final class Progress {

    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
