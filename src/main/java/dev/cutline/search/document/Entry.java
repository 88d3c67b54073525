package dev.cutline.search.document;

import dev.cutline.licence.Licence;
import dev.cutline.photo.Meaning;
import dev.cutline.photo.Revision;

/**
 * A photo for the index.
 *
 * @param record its newest revision
 * @param meaning of its values, as of now, contracts apart: they change without anybody indexing anew
 * @param afterEmbargo its licence status once no embargo holds: embargoes lift without anybody indexing anew
 * @param used whether it has been published
 */
public record Entry(Revision record, Meaning meaning, Licence.Status afterEmbargo, boolean used) {

    /** A photo that hasn't been published. */
    public Entry(Revision record, Meaning meaning, Licence.Status afterEmbargo) {
        this(record, meaning, afterEmbargo, false);
    }

    /** A photo without embargo that hasn't been published. */
    public Entry(Revision record, Meaning meaning) {
        this(record, meaning, meaning.licence().status());
    }
}
