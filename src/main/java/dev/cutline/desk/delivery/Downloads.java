package dev.cutline.desk.delivery;

import dev.cutline.archive.Archive;
import dev.cutline.desk.PhotoNotFound;
import dev.cutline.desk.Photos;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.Metadata.Warning;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.metadata.MetadataWriter;
import dev.cutline.metadata.NotWritable;
import dev.cutline.photo.PictureFile;
import dev.cutline.photo.Revision;
import dev.cutline.photo.reconciliation.Outgoing;
import dev.cutline.preview.Previews;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Hands pictures out with the desk's caption and credit inside; the picture itself stays as it was received. */
@Service
public final class Downloads {

    private final Photos photos;
    private final Archive archive;
    private final MetadataReader reader;
    private final MetadataWriter writer;
    private final Outgoing outgoing;
    private final Previews previews;

    Downloads(
            Photos photos,
            Archive archive,
            MetadataReader reader,
            MetadataWriter writer,
            Outgoing outgoing,
            Previews previews) {
        this.photos = photos;
        this.archive = archive;
        this.reader = reader;
        this.writer = writer;
        this.outgoing = outgoing;
        this.previews = previews;
    }

    /**
     * A file to hand out; close it when it has been sent.
     *
     * @param name to save it under
     * @param mediaType of the picture, or {@code application/zip} for picture and sidecar together
     * @param file read only
     * @param isMade whether the file was made for this and goes when this is closed
     * @param warnings what could not be kept, such as a signature that the change breaks
     */
    public record Download(String name, String mediaType, Path file, boolean isMade, List<Warning> warnings)
            implements AutoCloseable {

        public Download {
            warnings = List.copyOf(warnings);
        }

        @Override
        public void close() {
            if (isMade) {
                discard(file);
            }
        }
    }

    /**
     * The picture with the record written into it; kinds that can't be written come as a zip with a sidecar.
     *
     * @throws PhotoNotFound if there is none of that id
     */
    public Download download(String id) {
        Revision record = photos.photo(id).record();
        Path original = archive.original(id);
        Metadata said = reader.read(original);
        Map<String, @Nullable Object> changes = outgoing.changes(record, said);
        PictureFile file = record.file();
        if (changes.isEmpty()) {
            return new Download(file.name(), file.mediaType(), original, false, List.of());
        }
        return drafted(copy -> {
            try {
                if (writer.canWrite(said.mediaType())) {
                    List<Warning> warnings = writer.write(original, copy, changes);
                    return new Download(file.name(), file.mediaType(), copy, true, warnings);
                }
            } catch (NotWritable e) {
                // What is too damaged to be written goes out like the kinds that can't be: with a sidecar.
            }
            return zip(file, original, copy, writer.sidecar(original, changes));
        });
    }

    /** Makes a file, and leaves none behind where that fails. */
    private Download drafted(Function<Path, Download> maker) {
        Path copy = archive.draft();
        try {
            return maker.apply(copy);
        } catch (RuntimeException e) {
            discard(copy);
            throw e;
        }
    }

    private static List<Warning> moved(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An XMP packet of what the record says, as it would stand beside the picture. */
    public byte[] sidecar(String id) {
        Revision record = photos.photo(id).record();
        Path original = archive.original(id);
        return writer.sidecar(original, outgoing.changes(record, reader.read(original)));
    }

    /**
     * The picture as an upright JPEG of a size, with the record inside; smaller pictures keep their size.
     *
     * @param side pixels of the longer side
     * @throws PhotoNotFound if there is none of that id
     * @throws NotResizable if the picture can't be decoded
     */
    public Download download(String id, int side) {
        Revision record = photos.photo(id).record();
        Path small = archive.draft();
        try {
            previews.resize(archive.original(id), record.file().orientation(), side, small);
            return drafted(copy -> written(record, small, copy, side));
        } catch (IOException | NotWritable e) {
            throw new NotResizable(record.file().name(), e);
        } finally {
            discard(small);
        }
    }

    private Download written(Revision record, Path small, Path copy, int side) {
        Map<String, @Nullable Object> changes = outgoing.changes(record, reader.read(small));
        List<Warning> warnings = changes.isEmpty() ? moved(small, copy) : writer.write(small, copy, changes);
        return new Download(stem(record.file().name()) + "-" + side + ".jpg", "image/jpeg", copy, true, warnings);
    }

    /** A picture of a kind that can't be decoded here, or too damaged for it. */
    public static final class NotResizable extends RuntimeException {
        NotResizable(String name, Exception cause) {
            super("%s can’t be made smaller here. Download it as received.".formatted(name), cause);
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static Download zip(PictureFile file, Path original, Path copy, byte[] sidecar) {
        String name = file.name();
        String stem = stem(name);
        try (OutputStream output = Files.newOutputStream(copy);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            // Pictures are compressed already.
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(original, zip);
            // A picture may be called .xmp itself, whatever it is.
            zip.putNextEntry(new ZipEntry((name.equalsIgnoreCase(stem + ".xmp") ? name : stem) + ".xmp"));
            zip.write(sidecar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download(stem + ".zip", "application/zip", copy, true, List.of());
    }
}
