package dev.cutline.metadata;

import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.Metadata.Warning;
import dev.cutline.metadata.container.Containers;
import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Findings;
import dev.cutline.metadata.container.Findings.Block;
import dev.cutline.metadata.container.Findings.Kind;
import dev.cutline.metadata.container.Replacement;
import dev.cutline.metadata.container.Rewriter;
import dev.cutline.metadata.container.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes IPTC properties into copies of pictures: XMP, IIM where the format usually has it, and the three texts of EXIF
 * where they are there already. Everything else stays byte for byte, the picture above all.
 */
public final class MetadataWriter {

    private static final Map<String, Integer> EXIF =
            Map.of("IFD0:ImageDescription", 0x010E, "IFD0:Artist", 0x013B, "IFD0:Copyright", 0x8298);
    private static final int JPEG_LIMIT = 65_000;
    /** A segment of JPEG holds all of EXIF; whoever writes more than this has it whole in XMP. */
    private static final int EXIF_LIMIT = 8_000;

    /** Whether metadata can be written into files of that media type; for others there is {@link #sidecar}. */
    public boolean canWrite(String mediaType) {
        return Rewriter.supports(mediaType);
    }

    /**
     * Writes a copy with changed properties. The target is there whole or not at all; it may be the source itself.
     *
     * @param changes values by the properties' JSON ids, in the shape of JSON: texts, lists, objects for structures and
     *     for languages; null takes a property away
     * @return what could not be kept or written as wished
     * @throws InvalidProperty if the standard forbids a change
     * @throws NotWritable if the file is of another kind, or too damaged to be written safely
     */
    public List<Warning> write(Path source, Path target, Map<String, ? extends @Nullable Object> changes) {
        Map<IptcProperty, @Nullable Object> properties = checked(changes);
        Metadata metadata = new MetadataReader().read(source);
        Path folder = target.toAbsolutePath().getParent();
        try (FileChannel in = FileChannel.open(source)) {
            Path part = Files.createTempFile(folder, ".cutline", ".part");
            try {
                Edit edit = new Edit(Source.of(in), metadata, properties);
                try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    Rewriter.write(Source.of(in), metadata.mediaType(), edit.replacement(), out);
                    if (Files.exists(target)) {
                        out.force(true);
                    }
                }
                verify(source, part);
                permit(part, source);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return edit.warnings;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (Damaged damage) {
            throw new NotWritable(String.valueOf(damage.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The promise above all others; a file that is damaged in an unforeseen way may end here. */
    private static void verify(Path source, Path copy) {
        if (!ImageData.sha256(source).equals(ImageData.sha256(copy))) {
            throw new NotWritable("the picture would not stay the same");
        }
    }

    /** Whoever may read the source may read the copy; temporary files are their owner's alone. */
    private static void permit(Path copy, Path source) throws IOException {
        if (Files.getFileStore(copy).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(source));
        }
    }

    /** An {@code .xmp} file for a picture: what its XMP says, with changed properties. */
    public byte[] sidecar(Path source, Map<String, ? extends @Nullable Object> changes) {
        Map<IptcProperty, @Nullable Object> properties = checked(changes);
        Metadata metadata = new MetadataReader().read(source);
        try (FileChannel in = FileChannel.open(source)) {
            return new Edit(Source.of(in), metadata, properties).xmp().packet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<IptcProperty, @Nullable Object> checked(Map<String, ? extends @Nullable Object> changes) {
        Map<IptcProperty, @Nullable Object> properties = new LinkedHashMap<>();
        changes.forEach((id, value) -> {
            IptcProperties.check(id, value);
            properties.put(IptcProperties.byId(id).orElseThrow(), value);
        });
        return properties;
    }

    /** One file's change. */
    private static final class Edit {

        private final Findings findings;
        private final Metadata metadata;
        private final Map<IptcProperty, @Nullable Object> properties;
        private final List<Warning> warnings = new ArrayList<>();

        Edit(Source file, Metadata metadata, Map<IptcProperty, @Nullable Object> properties) {
            this.findings = Containers.scan(file);
            this.metadata = metadata;
            this.properties = properties;
        }

        Replacement replacement() {
            XmpEditor xmp = xmp();
            byte[] packet = xmp.changed() ? xmp.packet() : null;
            byte[] extended = null;
            String guid = "";
            if (packet != null
                    && packet.length > JPEG_LIMIT
                    && metadata.mediaType().equals("image/jpeg")) {
                XmpSplit parts = xmp.split(JPEG_LIMIT);
                packet = parts.main();
                extended = parts.extended();
                guid = parts.guid();
            }
            Replacement replacement = new Replacement(packet, extended, guid, iim(), exif());
            if (!replacement.isEmpty()) {
                findings.blocks(Kind.C2PA)
                        .forEach(block -> warnings.add(new Warning(
                                "c2pa-broken",
                                block.place(),
                                "The signed statement of origin (C2PA) no longer fits the changed file.")));
            }
            return replacement;
        }

        XmpEditor xmp() {
            List<byte[]> packets = new ArrayList<>();
            findings.blocks(Kind.XMP).forEach(block -> packets.add(block.data().bytes()));
            extended().ifPresent(packets::add);
            XmpEditor editor = editor(packets);
            properties.forEach(editor::set);
            return editor;
        }

        /** Extended XMP that isn't there as a whole is given up, and that is told. */
        private Optional<byte[]> extended() {
            Map<String, String> damages = new LinkedHashMap<>();
            Optional<byte[]> packet = ExtendedXmp.packet(
                    metadata.xmp(), findings, (part, damage) -> damages.putIfAbsent(damage.code(), part.place()));
            if (packet.isEmpty()) {
                damages.forEach((code, place) ->
                        warnings.add(new Warning(code, place, "The incomplete second part of the XMP was left out.")));
            }
            return packet;
        }

        /** XMP that can't be read as a whole is given up, and that is told. */
        private XmpEditor editor(List<byte[]> packets) {
            Set<String> unsafe = Set.of("xmp-broken", "xmp-too-large", "xmp-entity");
            boolean safe = metadata.warnings().stream().noneMatch(warning -> unsafe.contains(warning.code()));
            try {
                if (safe) {
                    return XmpEditor.of(packets);
                }
            } catch (Damaged damage) {
                safe = false;
            }
            warnings.add(new Warning("xmp-replaced", "XMP", "The damaged XMP of the file was replaced."));
            return XmpEditor.of(List.of());
        }

        private byte @Nullable [] iim() {
            List<Block> blocks = findings.blocks(Kind.IIM);
            boolean concerned = properties.keySet().stream()
                    .anyMatch(property -> !property.iim().isEmpty());
            if (!concerned || !Rewriter.hasIim(metadata.mediaType())) {
                return null;
            }
            byte[] old = blocks.isEmpty() ? null : blocks.get(0).data().bytes();
            IimEditor editor = new IimEditor(old, metadata.xmp());
            properties.forEach(editor::set);
            byte[] bytes = editor.bytes();
            return Arrays.equals(bytes, old) ? null : bytes;
        }

        private Map<Integer, String> exif() {
            Map<Integer, String> texts = new LinkedHashMap<>();
            properties.forEach((property, value) -> {
                String key = property.exif();
                Object old = key == null ? null : metadata.exif().get(key);
                if (key != null && old != null && EXIF.containsKey(key) && !old.equals(text(value))) {
                    texts.put(EXIF.get(key), text(value));
                }
            });
            return texts.isEmpty() ? texts : asFarAsTheyFit(texts);
        }

        /** Maker's notes and thumbnails may fill it: better old texts in EXIF than no picture at all. */
        private Map<Integer, String> asFarAsTheyFit(Map<Integer, String> texts) {
            Block exif = findings.blocks(Kind.EXIF).get(0);
            if (Rewriter.holds(metadata.mediaType(), exif.data(), texts)) {
                return texts;
            }
            warnings.add(new Warning(
                    "exif-full", exif.place(), "The EXIF has no room for the new texts; XMP and IIM have them."));
            return Map.of();
        }

        private static String text(@Nullable Object value) {
            if (value instanceof List<?> list) {
                return String.join("; ", list.stream().map(String::valueOf).toList());
            }
            Object single = value instanceof Map<?, ?> languages ? languages.get("x-default") : value;
            String text = single == null ? "" : single.toString().strip();
            return new String(IimEditor.cut(text, EXIF_LIMIT), StandardCharsets.UTF_8);
        }
    }
}
