package dev.cutline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Things that wait to be done, kept until they are; unlike papers they have no history. */
public final class Tray<T> {

    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z-]{1,100}");
    private static final String ENDING = ".json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final Class<T> type;

    Tray(Path folder, Class<T> type) {
        this.folder = folder;
        this.type = type;
    }

    /** Puts a thing in, if none of that name is there. Durable when it returns. */
    public void put(String name, T thing) {
        try {
            Durably.create(place(name), MAPPER.writeValueAsBytes(thing));
        } catch (FileAlreadyExistsException e) {
            // It waits already.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a thing out; nothing happens where there is none. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all that waits, in no order. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What waits by that name; empty where it is gone or was written by a later version. */
    public Optional<T> find(String name) {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(place(name)), type));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("“%s” is no name on a tray".formatted(name));
        }
        return folder.resolve(name + ENDING);
    }
}
