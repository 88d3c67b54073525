package dev.cutline.metadata.container;

import java.util.List;

/** A kind of file. */
interface Container {

    /** The media type if this is such a file, by its first bytes, or an empty string. */
    String sniff(Source file);

    /** Walks through the file and notes what it comes upon; reads no picture data. */
    void scan(Source file, Findings findings);

    /** The stretches of the file that are picture, not metadata. */
    default List<Source> picture(Source file) {
        return List.of(file);
    }
}
