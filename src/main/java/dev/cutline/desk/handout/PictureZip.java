package dev.cutline.desk.handout;

import dev.cutline.desk.Photos;
import dev.cutline.desk.delivery.Downloads;
import dev.cutline.desk.delivery.Downloads.Download;
import dev.cutline.desk.rights.Withholding;
import dev.cutline.desk.rights.Withholding.PhotoWithheld;
import dev.cutline.photo.Photo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Many pictures in one file, each with caption and credit inside, written while they are sent. */
@Service
public final class PictureZip {

    private static final Logger LOG = LoggerFactory.getLogger(PictureZip.class);

    private final Photos photos;
    private final Downloads downloads;
    private final Withholding withholding;

    PictureZip(Photos photos, Downloads downloads, Withholding withholding) {
        this.photos = photos;
        this.withholding = withholding;
        this.downloads = downloads;
    }

    /**
     * Writes the pictures, {@code credits.txt} with a line for each, and where some had to be left out {@code
     * left-out.txt}, which says why.
     *
     * @param ids taken one after the other
     * @param side pixels of the longer side, or null for the pictures as received
     * @param everything whether withdrawn and embargoed pictures may go out too
     * @param to what is sent, left open
     */
    public void write(Stream<String> ids, @Nullable Integer side, boolean everything, OutputStream to)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        zip.setLevel(1); // pictures are compressed already
        Parcel parcel = new Parcel(zip);
        for (Iterator<String> each = ids.iterator(); each.hasNext(); ) {
            String id = each.next();
            Optional<Photo> photo = photos.find(id);
            if (photo.isEmpty()) {
                parcel.leaveOut(id, "There is no such photo.");
            } else {
                add(photo.get(), side, everything, parcel);
            }
        }
        parcel.finish();
    }

    private void add(Photo photo, @Nullable Integer side, boolean everything, Parcel parcel) throws IOException {
        String name = photo.record().file().name();
        try {
            withholding.check(photo.id(), everything);
        } catch (PhotoWithheld e) {
            parcel.leaveOut(name, String.valueOf(e.getMessage()));
            return;
        }
        Download download;
        try {
            download = side == null ? downloads.download(photo.id()) : downloads.download(photo.id(), side);
        } catch (RuntimeException e) {
            LOG.warn("Photo {} can't be put into a zip", photo.id(), e);
            parcel.leaveOut(name, "It can’t be made in this size. Ask for it as received.");
            return;
        }
        try (download) {
            parcel.add(download, photo);
        }
    }

    /** A zip that is being filled. */
    private static final class Parcel {

        private final ZipOutputStream zip;
        private final Set<String> names = new HashSet<>(Set.of("credits.txt", "left-out.txt"));
        private final StringBuilder credits = new StringBuilder();
        private final StringBuilder leftOut = new StringBuilder();

        Parcel(ZipOutputStream zip) {
            this.zip = zip;
        }

        void leaveOut(String name, String why) {
            leftOut.append(name).append('\t').append(oneLine(why)).append('\n');
        }

        void add(Download download, Photo photo) throws IOException {
            String credit = photo.licence().creditLine();
            credits.append(unique(download, photo))
                    .append('\t')
                    .append(credit == null ? "no credit known" : oneLine(credit))
                    .append('\t')
                    .append(photo.licence().status().name().toLowerCase(Locale.ROOT))
                    .append('\n');
        }

        private String unique(Download download, Photo photo) throws IOException {
            if (!download.mediaType().equals("application/zip")) {
                int number = number(List.of(download.name()));
                return put(numbered(download.name(), number), Files.newInputStream(download.file()));
            }
            // A picture that can't be written, with its sidecar: both keep the same stem, or nobody finds it.
            try (ZipFile pair = new ZipFile(download.file().toFile())) {
                List<? extends ZipEntry> entries = Collections.list(pair.entries());
                int number = number(entries.stream().map(ZipEntry::getName).toList());
                for (ZipEntry entry : entries) {
                    put(numbered(entry.getName(), number), pair.getInputStream(entry));
                }
                return numbered(photo.record().file().name(), number);
            }
        }

        /** The first number by which none of these names is taken. */
        private int number(List<String> wanted) {
            int number = 1;
            while (isTaken(wanted, number)) {
                number++;
            }
            return number;
        }

        private boolean isTaken(List<String> wanted, int number) {
            return wanted.stream().anyMatch(name -> names.contains(folded(numbered(name, number))));
        }

        private static String numbered(String wanted, int number) {
            String name = wanted.replaceAll("[/\\\\:*?\"<>|]", "_");
            int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
            return number == 1 ? name : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
        }

        private static String folded(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        private String put(String name, InputStream content) throws IOException {
            names.add(folded(name));
            try (content) {
                zip.putNextEntry(new ZipEntry(name));
                content.transferTo(zip);
                zip.closeEntry();
            }
            return name;
        }

        void finish() throws IOException {
            text("credits.txt", credits);
            text("left-out.txt", leftOut);
            zip.finish();
        }

        private void text(String name, StringBuilder text) throws IOException {
            if (!text.isEmpty()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }
}
