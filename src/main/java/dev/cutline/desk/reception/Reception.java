package dev.cutline.desk.reception;

import dev.cutline.archive.Archive;
import dev.cutline.archive.RevisionExists;
import dev.cutline.desk.Photos;
import dev.cutline.metadata.ImageData;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.PictureFile;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.reconciliation.Recorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Takes pictures in: the one way in for uploads, folders and imports. */
@Service
@EnableConfigurationProperties(IntakeLimits.class)
public final class Reception {

    private static final String UNKNOWN = "application/octet-stream";

    private final IntakeLimits limits;
    private final Archive archive;
    private final Photos photos;
    private final MetadataReader reader;
    private final Recorder recorder;
    private final RecordEditor editor;
    private final Clock clock;

    Reception(
            IntakeLimits limits,
            Archive archive,
            Photos photos,
            MetadataReader reader,
            Recorder recorder,
            RecordEditor editor,
            Clock clock) {
        this.limits = limits;
        this.archive = archive;
        this.photos = photos;
        this.reader = reader;
        this.recorder = recorder;
        this.editor = editor;
        this.clock = clock;
    }

    /**
     * Takes a picture in. It is durable when this returns, and found by search a moment later.
     *
     * @throws Refusal if it isn't a picture, or too large, or unreadable
     * @throws dev.cutline.metadata.InvalidProperty if a supplied value isn't one
     */
    public TakenIn takeIn(Upload upload) {
        Map<String, Object> supplied = editor.check(upload.supplied());
        Path file = archive.draft();
        try {
            Draft draft = Draft.write(upload, file, limits);
            return photos.find(draft.sha256())
                    .map(photo -> new TakenIn(photo, true))
                    .orElseGet(() -> keep(upload, draft, supplied));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(file);
        }
    }

    private TakenIn keep(Upload upload, Draft draft, Map<String, Object> supplied) {
        if (draft.size() == 0) {
            throw new Refusal.Unreadable(upload.name(), "is empty");
        }
        try {
            Instant now = clock.instant();
            Metadata metadata = reader.read(draft.file());
            PictureFile facts = facts(upload, draft, metadata, now);
            Revision first = recorder.first(
                    draft.sha256(), facts, metadata, sidecar(upload), supplied, new Change(upload.by(), now, null));
            archive.keep(draft.file(), first);
            return new TakenIn(photos.arrived(first), false);
        } catch (RevisionExists e) {
            // Somebody sent the same picture at the same moment.
            return new TakenIn(photos.photo(draft.sha256()), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PictureFile facts(Upload upload, Draft draft, Metadata metadata, Instant now) throws IOException {
        String mediaType =
                metadata.mediaType().equals(UNKNOWN) ? PictureTypes.detect(draft.file()) : metadata.mediaType();
        if (!PictureTypes.isPicture(mediaType)) {
            throw new Refusal.NotAPicture(upload.name(), mediaType);
        }
        Integer width = metadata.width();
        Integer height = metadata.height();
        checkSize(upload.name(), mediaType, width, height);
        int orientation = metadata.orientation();
        boolean onItsSide = orientation >= 5;
        return new PictureFile(
                upload.name(),
                mediaType,
                draft.size(),
                onItsSide ? height : width,
                onItsSide ? width : height,
                orientation,
                ImageData.sha256(draft.file()),
                now,
                upload.receivedFrom());
    }

    private void checkSize(String name, String mediaType, @Nullable Integer width, @Nullable Integer height) {
        if (width == null && PictureTypes.tellsItsSize(mediaType)) {
            throw new Refusal.Unreadable(name, "is damaged from the start, nothing of it can be shown");
        }
        if (width != null && height != null && (long) width * height > limits.maxPixels()) {
            throw new Refusal.TooLarge(
                    name,
                    "%,d × %,d pixels".formatted(width, height),
                    "%,d million".formatted(limits.maxPixels() / 1_000_000));
        }
    }

    private @Nullable Metadata sidecar(Upload upload) throws IOException {
        byte[] xmp = upload.sidecar();
        if (xmp == null || xmp.length == 0) {
            return null;
        }
        Path file = archive.draft();
        try {
            Files.write(file, xmp);
            return reader.read(file);
        } finally {
            discard(file);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
