package dev.cutline.cli.arrival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What a zip holds. Nothing of it is written to the disk, so a name can't lead anywhere; names that try to, zips within
 * and what unpacks to far more than it weighs are put aside all the same: such a zip isn't an honest one.
 */
final class ZipArrivals extends Lookahead {

    private static final long MUCH = 1L << 30;
    private static final long SWELLING = 100;

    private final Path file;
    private final OpenZip open;
    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> entries;
    private final long most;
    private long unpacked;

    ZipArrivals(Path file) throws IOException {
        this.file = file;
        open = OpenZip.open(file);
        zip = open.file();
        entries = zip.entries();
        most = Math.max(MUCH, SWELLING * file.toFile().length());
    }

    @Override
    @Nullable
    Arrival advance() {
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            Arrival arrival = entry.isDirectory() ? null : arrival(entry);
            if (arrival != null) {
                return arrival;
            }
        }
        return null;
    }

    private @Nullable Arrival arrival(ZipEntry entry) {
        String inside = entry.getName().replace('\\', '/');
        String path = file + "!" + inside;
        if (leadsOut(inside)) {
            return refused(path, "Its name leads out of the zip. If you trust who made it, unpack it first.");
        }
        String name = inside.substring(inside.lastIndexOf('/') + 1);
        String kind = inside.startsWith("__MACOSX/") ? Kinds.HOUSEKEEPING : Kinds.of(name);
        if (kind.equals(Kinds.HOUSEKEEPING)) {
            return null;
        }
        if (kind.equals(Kinds.ZIP)) {
            return Asides.of(path, Kinds.PACKAGE);
        }
        return swells(entry)
                ? refused(
                        path,
                        "It unpacks to far more than a picture weighs. If you trust who made it, unpack it first.")
                : arrival(entry, path, name, kind);
    }

    private @Nullable Arrival arrival(ZipEntry entry, String path, String name, String kind) {
        String folder = entry.getName().substring(0, entry.getName().length() - name.length());
        return switch (kind) {
            case Kinds.PICTURE ->
                new Arrival.Picture(path, name, new Content.OfZip(open, entry), sidecar(folder, name));
            case Kinds.SIDECAR ->
                Kinds.hasPicture(name, beside -> zip.getEntry(folder + beside) != null)
                        ? null
                        : new Arrival.Companion(path, name, new Content.OfZip(open, entry));
            case Kinds.COMPANION -> new Arrival.Companion(path, name, new Content.OfZip(open, entry));
            default -> Asides.of(path, kind);
        };
    }

    private @Nullable Content sidecar(String folder, String name) {
        Optional<ZipEntry> sidecar = Kinds.sidecarsOf(name)
                .map(beside -> zip.getEntry(folder + beside))
                .filter(entry -> entry != null && !swells(entry))
                .findFirst();
        return sidecar.isPresent() ? new Content.OfZip(open, sidecar.get()) : null;
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** A picture is packed already; what swells by a hundred is nothing but a trap, and so are thousands that don't. */
    private boolean swells(ZipEntry entry) {
        long size = entry.getSize();
        unpacked += Math.max(0, size);
        return size < 0 || unpacked > most || size > 10 << 20 && size / SWELLING > entry.getCompressedSize();
    }

    private static Arrival refused(String path, String why) {
        return new Arrival.Aside(path, Outcome.REFUSED, why);
    }

    @Override
    public void close() {
        open.release();
    }
}
