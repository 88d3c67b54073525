package dev.cutline.cli.arrival;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arrivals of which one is looked for only when somebody asks whether there is one. */
abstract class Lookahead implements Iterator<Arrival>, AutoCloseable {

    private @Nullable Arrival next;
    private boolean isOver;

    /** The next one; null at the end, after which nobody asks again. */
    abstract @Nullable Arrival advance();

    @Override
    public final boolean hasNext() {
        if (next == null && !isOver) {
            next = advance();
            isOver = next == null;
        }
        return next != null;
    }

    @Override
    public final Arrival next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Arrival arrival = Objects.requireNonNull(next);
        next = null;
        return arrival;
    }

    @Override
    public abstract void close();
}
