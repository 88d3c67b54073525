package dev.cutline.metadata;

import dev.cutline.metadata.Metadata.Digest;
import dev.cutline.metadata.Metadata.Warning;
import dev.cutline.metadata.container.Containers;
import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Findings;
import dev.cutline.metadata.container.Findings.Block;
import dev.cutline.metadata.container.Findings.Kind;
import dev.cutline.metadata.container.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads what a file says of itself: EXIF, IPTC-IIM and XMP, each apart. Reads only the stretches of the file where
 * metadata can be, in bounded memory. Safe for use by several threads.
 */
public final class MetadataReader {

    /**
     * Reads a picture or an {@code .xmp} sidecar.
     *
     * @return what could be read; what could not is absent and named in the warnings
     * @throws UncheckedIOException if the file can't be opened or read at all
     */
    public Metadata read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            Findings findings = Containers.scan(Source.of(channel));
            return new Reading(findings).metadata();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading {

        private static final Map<Kind, String> EXIF =
                Map.of(Kind.EXIF, "IFD0", Kind.EXIF_IFD, "ExifIFD", Kind.GPS_IFD, "GPS");

        private final Findings findings;
        private final List<Warning> warnings = new ArrayList<>();

        Reading(Findings findings) {
            this.findings = findings;
            findings.damages()
                    .forEach(damage -> warnings.add(new Warning(damage.code(), damage.place(), damage.message())));
        }

        Metadata metadata() {
            Map<String, Object> xmp = xmp();
            return new Metadata(
                    findings.mediaType(),
                    findings.width(),
                    findings.height(),
                    exif(),
                    iim(xmp),
                    xmp,
                    digest(),
                    warnings);
        }

        private Map<String, Object> exif() {
            Map<String, Object> exif = new LinkedHashMap<>();
            EXIF.forEach((kind, first) ->
                    each(kind, block -> ExifReader.read(block.data(), first, exif, damage -> warn(block, damage))));
            return exif;
        }

        private List<Map<String, Object>> iim(Map<String, Object> xmp) {
            List<Map<String, Object>> all = new ArrayList<>();
            each(Kind.IIM, block -> {
                Map<String, Object> values =
                        new IimReader(xmp).read(block.data().bytes(), damage -> warn(block, damage));
                if (!values.isEmpty()) {
                    all.add(values);
                }
            });
            return all;
        }

        private Map<String, Object> xmp() {
            Map<String, Object> xmp = new LinkedHashMap<>();
            each(Kind.XMP, block -> XmpReader.read(block.data().bytes(), xmp));
            ExtendedXmp.packet(xmp, findings, this::warn)
                    .ifPresent(packet ->
                            guarded(findings.blocks(Kind.XMP_EXTENSION).get(0), () -> XmpReader.read(packet, xmp)));
            return xmp;
        }

        private Digest digest() {
            List<Block> iim = findings.blocks(Kind.IIM);
            List<Block> digests = findings.blocks(Kind.IIM_DIGEST);
            if (iim.isEmpty() || digests.isEmpty()) {
                return Digest.ABSENT;
            }
            try {
                byte[] stored = digests.get(0).data().bytes();
                byte[] actual = MessageDigest.getInstance("MD5")
                        .digest(iim.get(0).data().bytes());
                return MessageDigest.isEqual(stored, actual) ? Digest.MATCHES : Digest.DIFFERS;
            } catch (NoSuchAlgorithmException | Damaged e) {
                return Digest.ABSENT;
            }
        }

        private void each(Kind kind, Consumer<Block> reader) {
            for (Block block : findings.blocks(kind)) {
                guarded(block, () -> reader.accept(block));
            }
        }

        private void guarded(Block block, Runnable reader) {
            try {
                reader.run();
            } catch (Damaged damage) {
                warn(block, damage);
            }
        }

        private void warn(Block block, Damaged damage) {
            warnings.add(new Warning(damage.code(), block.place(), String.valueOf(damage.getMessage())));
        }
    }
}
