package dev.cutline.cli.arrival;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files of paths in order, folders walked by name; a path that isn't there is handed on, so that it is answered.
 *
 * <p>Holds the names of open folders only, whatever the number of files. Links to folders are not followed further down.
 */
public final class FileWalk implements Iterator<Path> {

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private @Nullable Path next;

    public FileWalk(List<Path> paths) {
        open.push(paths.iterator());
        next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Path next() {
        Path file = next;
        if (file == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return file;
    }

    private @Nullable Path advance() {
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            Path path = open.element().next();
            String[] names = isFolder(path) ? path.toFile().list() : null;
            if (names == null) {
                return path;
            }
            Arrays.sort(names);
            open.push(Arrays.stream(names).map(path::resolve).iterator());
        }
        return null;
    }

    private boolean isFolder(Path path) {
        return open.size() == 1 ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
