package dev.cutline.desk;

import dev.cutline.search.PhotoLookup;
import dev.cutline.search.PhotoLookup.Key;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Answers whose picture this is, and how it is credited. */
@Service
public final class CreditLookup {

    private final Photos photos;
    private final PhotoLookup lookup;

    CreditLookup(Photos photos, PhotoLookup lookup) {
        this.photos = photos;
        this.lookup = lookup;
    }

    /** The photo of an id or of a checksum, which are the same; needs no search. */
    public List<CreditMatch> byId(String id, String matchedBy) {
        return photos.find(id.toLowerCase(Locale.ROOT)).stream()
                .map(photo -> CreditMatch.of(photo, matchedBy))
                .toList();
    }

    /** The photos of a file name, with or without folder and extension. */
    public List<CreditMatch> byFilename(String filename) {
        return by(Key.FILENAME, filename, "filename");
    }

    /** The photos of a job id. */
    public List<CreditMatch> byJobId(String jobId) {
        return by(Key.JOBID, jobId, "jobid");
    }

    /** The photos of the supplier's own image id. */
    public List<CreditMatch> bySupplierId(String supplierId) {
        return by(Key.SUPPLIER_ID, supplierId, "supplierId");
    }

    private List<CreditMatch> by(Key key, String name, String matchedBy) {
        return lookup.find(key, name).stream()
                .map(photos::readIndexed)
                .map(photo -> CreditMatch.of(photo, matchedBy))
                .toList();
    }
}
