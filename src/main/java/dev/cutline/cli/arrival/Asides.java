package dev.cutline.cli.arrival;

import java.nio.file.Files;
import java.nio.file.Path;

/** Why things aren't sent. */
final class Asides {

    private Asides() {}

    /** By the kind of file. */
    static Arrival of(String path, String kind) {
        return switch (kind) {
            case Kinds.UNFINISHED ->
                new Arrival.Aside(
                        path, Outcome.LEFT_OUT, "It is still being written. Import it again when it is whole.");
            case Kinds.PACKAGE ->
                new Arrival.Aside(
                        path,
                        Outcome.REFUSED,
                        "Of packed files only zips are opened, and no zips in zips. Unpack it first.");
            default -> new Arrival.Aside(path, Outcome.LEFT_OUT, "This is no picture but a %s.".formatted(kind));
        };
    }

    static Arrival unreadable(Path file) {
        String why = Files.notExists(file)
                ? "There is no file of this name."
                : Files.isDirectory(file)
                        ? "This folder can't be read; its rights may not allow it."
                        : "This file can't be read; its rights may not allow it.";
        return new Arrival.Aside(file.toString(), Outcome.FAILED, why);
    }
}
