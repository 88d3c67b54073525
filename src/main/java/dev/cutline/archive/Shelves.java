package dev.cutline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What the desk itself decides, beside the photos: one shelf a kind, {@code desk/<kind>/<name>/r000001.json}, …. */
@Component
public final class Shelves {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");

    private final Path desk;

    /** Opens the shelves of an archive, made where they aren't there. */
    public Shelves(ArchiveSettings settings) throws IOException {
        desk = Files.createDirectories(settings.folder().resolve("desk"));
    }

    /**
     * The shelf of a kind.
     *
     * @param kind lower case, such as {@code contracts}
     * @param type a record that JSON can hold; members that it gains later must allow null
     */
    public <T> Shelf<T> shelf(String kind, Class<T> type) {
        return new Shelf<>(folder(kind), type);
    }

    /**
     * The tray of a kind of things that wait.
     *
     * @param kind lower case, other than those of the shelves
     * @param type a record that JSON can hold
     */
    public <T> Tray<T> tray(String kind, Class<T> type) {
        return new Tray<>(folder(kind), type);
    }

    private Path folder(String kind) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("“%s” is no name of a shelf".formatted(kind));
        }
        try {
            return Files.createDirectories(desk.resolve(kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
