package dev.cutline.metadata.container;

import java.util.List;

/** A kind of file. */
interface Container {

    /** The media type if this is such a file, by its first bytes, or an empty string. */
    String sniff(Source file);

    /** Walks through the file and notes what it comes upon; reads no picture data. */
    void scan(Source file, Findings findings);

    /** More stretches than any picture has are an attack on the memory. */
    int MAX_PARTS = 1_000_000;

    /** Adds to the stretches that are picture. */
    static void add(List<Source> parts, Source part) {
        if (parts.size() == MAX_PARTS) {
            throw new Damaged("too-many-parts", "more than %,d parts".formatted(MAX_PARTS));
        }
        parts.add(part);
    }

    /** The stretches of the file that are picture, not metadata. */
    default List<Source> picture(Source file) {
        return List.of(file);
    }
}
