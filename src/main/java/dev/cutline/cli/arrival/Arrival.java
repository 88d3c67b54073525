package dev.cutline.cli.arrival;

import org.jspecify.annotations.Nullable;

/** What an import comes upon. */
public sealed interface Arrival {

    /** How people find it again: a path, behind {@code !} that inside a zip. */
    String path();

    /** Nobody wants it any more. */
    default void close() {}

    /** Something for the desk, which looks inside to see whether it is a picture. */
    record Picture(
            String path,
            String name,
            Content content,
            @Nullable Content sidecar) implements Arrival {
        @Override
        public void close() {
            content.close();
            if (sidecar != null) {
                sidecar.close();
            }
        }
    }

    /** A caption sheet, an article, a sidecar without its picture. */
    record Companion(String path, String name, Content content) implements Arrival {
        @Override
        public void close() {
            content.close();
        }
    }

    /** What isn't sent, and why. */
    record Aside(String path, Outcome outcome, String why) implements Arrival {}
}
