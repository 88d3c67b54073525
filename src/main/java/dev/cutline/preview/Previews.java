package dev.cutline.preview;

import dev.cutline.likeness.Sketch;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The small copies of all pictures, as JPEG files that can be made again at any time. */
@Component
@EnableConfigurationProperties(PreviewSettings.class)
public final class Previews implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);

    private final SmallCopies copies;
    private final PictureDecoder decoder;
    private final Workshop workshop;
    private final Semaphore rooms;
    private final Semaphore asking;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private volatile BiConsumer<String, Sketch> listener = (id, sketch) -> {};

    /** Opens the folder of small copies, made where it isn't there. */
    public Previews(PreviewSettings settings) throws IOException {
        copies = new SmallCopies(Files.createDirectories(settings.folder()));
        decoder = new PictureDecoder(settings.maxPixels());
        asking = new Semaphore(settings.workers(), true);
        workshop = new Workshop(settings.workers());
        rooms = new Semaphore(settings.workers());
        // Decoding from a file needs no second copy of it on the disk.
        ImageIO.setUseCache(false);
    }

    /**
     * A small copy, if it has been made; where it hasn't, it is made in the background from now on.
     *
     * @param id the photo's
     * @param original the picture's file
     * @param orientation EXIF orientation, 1 to 8
     * @return a JPEG file; empty where it is still to come or the picture can't be decoded
     */
    public Optional<Path> find(String id, Size size, Path original, int orientation) {
        Optional<Path> made = copies.find(id, size);
        if (made.isEmpty()) {
            make(id, original, orientation);
        }
        return made;
    }

    /** Has whoever wants to know told of each picture that small copies are made of, and what it looks like. */
    public void whenMade(BiConsumer<String, Sketch> listener) {
        this.listener = listener;
    }

    /** Whether pictures come in faster than everything can be made of them, so that what can wait does. */
    public boolean isInRush() {
        return workshop.isInRush();
    }

    /**
     * Has the small copies of a new picture made in the background: the thumbnail soon, the preview when there is time.
     * Waits while too many new pictures wait for their thumbnails.
     */
    public void arrived(String id, Path original, int orientation) {
        try {
            workshop.arrived(() -> makeThumbnail(id, original, new Orientation(orientation)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has the small copies made in the background, where they aren't there, and their listener told. */
    public void make(String id, Path original, int orientation) {
        if (!copies.isUndecodable(id) && waiting.add(id)) {
            boolean willBe = workshop.soon(() -> {
                try {
                    makeBoth(id, original, new Orientation(orientation));
                } finally {
                    waiting.remove(id);
                }
            });
            if (!willBe) {
                waiting.remove(id);
            }
        }
    }

    /**
     * Makes a copy of any size now, as an upright JPEG without metadata; as many at a time as there are workers.
     *
     * @param side pixels of the longer side, at most; smaller pictures keep their size
     * @param to the file to write
     * @throws IOException if the picture can't be decoded
     */
    public void resize(Path original, int orientation, int side, Path to) throws IOException {
        rooms.acquireUninterruptibly();
        try (OutputStream output = Files.newOutputStream(to)) {
            BufferedImage stored = decoder.decode(original, side);
            Scaler.writeJpeg(Scaler.scale(stored, new Orientation(orientation), side), output);
        } catch (OutOfMemoryError e) {
            throw new IOException("It needs more memory than there is", e);
        } finally {
            rooms.release();
        }
    }

    /** Whether the picture is one that can't be shown small. */
    public boolean isUndecodable(String id) {
        return copies.isUndecodable(id);
    }

    /** What a picture of the desk looks like, from its thumbnail where there is one; empty where it can't be decoded. */
    public Optional<Sketch> sketch(String id, Path original, int orientation) {
        return kept(id).or(() -> {
            try {
                return copies.isUndecodable(id) ? Optional.empty() : Optional.of(sketch(original, orientation));
            } catch (Undecodable e) {
                return Optional.empty();
            }
        });
    }

    /**
     * What any picture looks like.
     *
     * @param orientation EXIF orientation, 1 to 8
     * @throws Undecodable if it can't be decoded, or not within the bounds
     */
    public Sketch sketch(Path picture, int orientation) {
        asking.acquireUninterruptibly();
        try {
            BufferedImage stored = decoder.decode(picture, Size.THUMBNAIL.side());
            return Sketch.of(Scaler.scale(stored, new Orientation(orientation), Size.THUMBNAIL.side()));
        } catch (IOException | OutOfMemoryError e) {
            throw new Undecodable(e);
        } finally {
            asking.release();
        }
    }

    private Optional<Sketch> kept(String id) {
        Optional<Path> thumbnail = copies.find(id, Size.THUMBNAIL);
        if (thumbnail.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sketch.of(decoder.decode(thumbnail.get(), Size.THUMBNAIL.side())));
        } catch (IOException e) {
            LOG.info("The thumbnail of {} is damaged and is made again: {}", id, e.getMessage());
            return Optional.empty();
        }
    }

    private void makeThumbnail(String id, Path original, Orientation orientation) {
        decode(id, original, Size.THUMBNAIL).ifPresent(stored -> {
            BufferedImage thumbnail = Scaler.scale(stored, orientation, Size.THUMBNAIL.side());
            copies.write(thumbnail, id, Size.THUMBNAIL);
            workshop.later(() -> makePreview(id, original, orientation));
            listener.accept(id, Sketch.of(thumbnail));
        });
    }

    private void makePreview(String id, Path original, Orientation orientation) {
        if (copies.find(id, Size.PREVIEW).isEmpty()) {
            makeNow(id, original, orientation);
        }
    }

    private void makeBoth(String id, Path original, Orientation orientation) {
        Optional<Sketch> kept = copies.find(id, Size.PREVIEW).isPresent() ? kept(id) : Optional.empty();
        kept.or(() -> makeNow(id, original, orientation)).ifPresent(sketch -> listener.accept(id, sketch));
    }

    private Optional<Sketch> makeNow(String id, Path original, Orientation orientation) {
        return decode(id, original, Size.PREVIEW).map(stored -> {
            BufferedImage preview = Scaler.scale(stored, orientation, Size.PREVIEW.side());
            BufferedImage thumbnail = Scaler.scale(preview, new Orientation(1), Size.THUMBNAIL.side());
            // The thumbnail first: the grid waits for it.
            copies.write(thumbnail, id, Size.THUMBNAIL);
            copies.write(preview, id, Size.PREVIEW);
            return Sketch.of(thumbnail);
        });
    }

    private Optional<BufferedImage> decode(String id, Path original, Size size) {
        try {
            return Optional.of(decoder.decode(original, size.side()));
        } catch (IOException e) {
            LOG.info("No preview of {}: {}", id, e.getMessage());
        } catch (OutOfMemoryError e) {
            LOG.warn("No preview of {}: it needs more memory than there is", id);
        }
        copies.rememberUndecodable(id);
        return Optional.empty();
    }

    @Override
    public void destroy() {
        workshop.close();
    }
}
