package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import dev.cutline.metadata.container.Ifd.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** TIFF, and the raw formats of cameras that are built like it: DNG, NEF, CR2, ARW, PEF, ORF, RW2. */
final class Tiff implements Container {

    @Override
    public String sniff(Source file) {
        boolean little = file.has(0, "II*\0") || file.has(0, "II+\0");
        boolean big = file.has(0, "MM\0*") || file.has(0, "MM\0+");
        if (file.has(0, "IIRO") || file.has(0, "IIRS") || file.has(0, "MMOR")) {
            return "image/x-olympus-orf";
        }
        if (file.has(0, "IIU\0")) {
            return "image/x-panasonic-rw2";
        }
        return little || big ? file.has(8, "CR\u0002") ? "image/x-canon-cr2" : "image/tiff" : "";
    }

    @Override
    public void scan(Source file, Findings findings) {
        findings.add(Kind.EXIF, "TIFF", file);
        List<Ifd> directories = directories(file);
        for (Ifd directory : directories) {
            if (directory.name().equals("IFD0")) {
                directory.entries().forEach(entry -> note(entry, findings));
                rawType(directory, directories.size()).ifPresent(findings::mediaType);
            } else if (directory.name().equals("ExifIFD")) {
                NikonCapture.scan(directory, findings);
            }
        }
        directories.stream()
                // Neither a reduced copy (bit 0) nor a mask (bit 2); pages of several (bit 1) are pictures.
                .filter(directory -> (directory.number(0x00FE).orElse(0L) & 0b101) == 0)
                .forEach(directory -> findings.size(
                        directory.number(0x0100).orElse(0L),
                        directory.number(0x0101).orElse(0L)));
    }

    /** Damage is noted when the same directories are read as EXIF. */
    private static List<Ifd> directories(Source file) {
        List<Ifd> directories = new ArrayList<>();
        Ifd.walk(file, directories::add, damage -> {});
        return directories;
    }

    private static void note(Entry entry, Findings findings) {
        switch (entry.tag()) {
            case 0x02BC -> findings.add(Kind.XMP, "tag 0x02bc", entry.data());
            case 0x83BB -> findings.add(Kind.IIM, "tag 0x83bb", entry.data());
            case 0xCD41 -> findings.add(Kind.C2PA, "tag 0xcd41", entry.data());
            case 0x8649 -> Photoshop.resources(entry.data(), findings);
            default -> {
                // read as EXIF
            }
        }
    }

    /** Raw formats share TIFF's header; what tells them apart is in the first directory. */
    private static Optional<String> rawType(Ifd first, int directories) {
        if (first.entry(0xC612).isPresent()) {
            return Optional.of("image/x-adobe-dng");
        }
        boolean reduced = first.number(0x00FE).orElse(0L) == 1 && directories > 1;
        String make = first.entry(0x010F)
                .filter(entry -> entry.count() < 64)
                .map(entry -> entry.data().ascii(0, (int) entry.count()).toUpperCase(Locale.ROOT))
                .orElse("");
        if (reduced && make.startsWith("NIKON")) {
            return Optional.of("image/x-nikon-nef");
        }
        if (reduced && make.startsWith("SONY")) {
            return Optional.of("image/x-sony-arw");
        }
        return make.startsWith("PENTAX") && first.number(0x0103).orElse(0L) == 65535
                ? Optional.of("image/x-pentax-pef")
                : Optional.empty();
    }

    @Override
    public List<Source> picture(Source file) {
        List<Source> parts = new ArrayList<>();
        for (Ifd directory : directories(file)) {
            strips(file, directory, 0x0111, 0x0117, parts);
            strips(file, directory, 0x0144, 0x0145, parts);
        }
        return parts;
    }

    private static void strips(Source file, Ifd directory, int offsets, int lengths, List<Source> parts) {
        Optional<Entry> starts = directory.entry(offsets);
        Optional<Entry> counts = directory.entry(lengths);
        if (starts.isPresent() && counts.isPresent()) {
            for (long i = 0; i < Math.min(starts.get().count(), counts.get().count()); i++) {
                Container.add(
                        parts, file.slice(starts.get().number(i), counts.get().number(i)));
            }
        }
    }
}
