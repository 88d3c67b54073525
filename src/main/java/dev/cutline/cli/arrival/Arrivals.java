package dev.cutline.cli.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the paths of an import hold, one after the other: folders walked, zips looked into, in flat memory. */
public final class Arrivals extends Lookahead {

    private final FileWalk files;
    private Iterator<Arrival> zip = Collections.emptyIterator();
    private @Nullable ZipArrivals open;

    /** What stands at these paths: files, folders, zips. */
    public Arrivals(List<Path> paths) {
        files = new FileWalk(paths);
    }

    @Override
    @Nullable
    Arrival advance() {
        while (zip.hasNext() || files.hasNext()) {
            Arrival arrival = zip.hasNext() ? zip.next() : arrival(files.next());
            if (arrival != null) {
                return arrival;
            }
        }
        close();
        return null;
    }

    private @Nullable Arrival arrival(Path file) {
        String name = String.valueOf(file.getFileName());
        String path = file.toString();
        return switch (Kinds.of(name)) {
            case Kinds.HOUSEKEEPING -> null;
            case Kinds.ZIP -> zip(file);
            case Kinds.PICTURE -> picture(file, name);
            case Kinds.SIDECAR ->
                Kinds.hasPicture(name, beside -> Files.isRegularFile(file.resolveSibling(beside)))
                        ? null
                        : new Arrival.Companion(path, name, new Content.OfFile(file));
            case Kinds.COMPANION -> new Arrival.Companion(path, name, new Content.OfFile(file));
            default -> Asides.of(path, Kinds.of(name));
        };
    }

    private static Arrival picture(Path file, String name) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Asides.unreadable(file);
        }
        Optional<Content> sidecar = Kinds.sidecarsOf(name)
                .map(file::resolveSibling)
                .filter(Files::isRegularFile)
                .map(Content.OfFile::new)
                .map(Content.class::cast)
                .findFirst();
        return new Arrival.Picture(file.toString(), name, new Content.OfFile(file), sidecar.orElse(null));
    }

    /** The first of a zip. */
    private @Nullable Arrival zip(Path file) {
        close();
        try {
            ZipArrivals arrivals = new ZipArrivals(file);
            open = arrivals;
            zip = arrivals;
            return zip.hasNext() ? zip.next() : null;
        } catch (IOException e) {
            return new Arrival.Aside(
                    file.toString(), Outcome.REFUSED, "This zip can't be opened: %s.".formatted(e.getMessage()));
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
        zip = Collections.emptyIterator();
    }
}
