package dev.cutline.search;

import dev.cutline.licence.Licence;
import dev.cutline.photo.Meaning;
import dev.cutline.photo.Revision;

/**
 * A photo for the index.
 *
 * @param record its newest revision
 * @param meaning of its values, as of now, contracts apart: they change without anybody indexing anew
 * @param afterEmbargo its licence status once no embargo holds: embargoes lift without anybody indexing anew
 */
public record Entry(Revision record, Meaning meaning, Licence.Status afterEmbargo) {

    /** A photo without embargo. */
    public Entry(Revision record, Meaning meaning) {
        this(record, meaning, meaning.licence().status());
    }
}
