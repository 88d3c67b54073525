package dev.cutline.metadata.container;

import java.util.List;

/** All kinds of files that are known. */
public final class Containers {

    private static final List<Container> KNOWN = List.of(
            new Jpeg(),
            new Png(),
            new Webp(),
            new Tiff(),
            new Raf(),
            new Boxes(),
            new Photoshop(),
            new Gif(),
            new Eps(),
            new Packets());

    private Containers() {}

    /** Walks through a file of whatever kind. Damage ends up in the findings, never in an exception. */
    public static Findings scan(Source file) {
        Container container = of(file);
        Findings findings = new Findings(container.sniff(file));
        findings.within("file", file, () -> container.scan(file, findings));
        findings.within("end", file, () -> Ending.check(findings.mediaType(), file));
        return findings;
    }

    /** The stretches of the file that are picture, not metadata; the whole file where that is not known. */
    public static List<Source> picture(Source file) {
        try {
            List<Source> picture = of(file).picture(file);
            return picture.isEmpty() ? List.of(file) : picture;
        } catch (Damaged damage) {
            return List.of(file);
        }
    }

    private static Container of(Source file) {
        return KNOWN.stream()
                .filter(container -> !container.sniff(file).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
