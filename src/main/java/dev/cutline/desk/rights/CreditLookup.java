package dev.cutline.desk.rights;

import dev.cutline.licence.Use;
import dev.cutline.photo.Revision;
import dev.cutline.search.lookup.PhotoLookup;
import dev.cutline.search.lookup.PhotoLookup.Key;
import dev.cutline.search.lookup.PhotoLookup.Name;
import dev.cutline.search.lookup.PhotoLookup.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Answers whose picture this is, and how it is credited. */
@Service
public final class CreditLookup {

    /** Ids and checksums, which are the same, need no search. */
    private static final Predicate<Asked> BY_ID = asked -> asked.kind() == Kind.ID || asked.kind() == Kind.SHA256;

    private final PhotoRights rights;
    private final PhotoLookup lookup;

    CreditLookup(PhotoRights rights, PhotoLookup lookup) {
        this.rights = rights;
        this.lookup = lookup;
    }

    /** What an enquiry may name a picture by. */
    public enum Kind {
        ID("id", Key.SHA256),
        SHA256("sha256", Key.SHA256),
        FILENAME("filename", Key.FILENAME),
        JOB_ID("jobid", Key.JOBID),
        SUPPLIER_ID("supplierId", Key.SUPPLIER_ID),
        DOCUMENT_ID("documentId", Key.DOCUMENT_ID);

        private final String word;
        private final Key key;

        Kind(String word, Key key) {
            this.word = word;
            this.key = key;
        }

        /** As in addresses and answers. */
        public String word() {
            return word;
        }

        /** The kind of a word, if it is one. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }

    /** What somebody asks about. */
    public record Asked(Kind kind, String text) {
        private Name name() {
            return new Name(kind.key, text);
        }
    }

    /**
     * What is known.
     *
     * @param matches by what was asked, in that order, newest first each
     * @param complete whether no photo had to be left out for want of room
     */
    public record Answers(List<List<CreditMatch>> matches, boolean complete) {}

    /** The photos that one enquiry means, for a use; none for what nobody knows. */
    public List<CreditMatch> find(Asked asked, Use use) {
        return find(List.of(asked), use).matches().get(0);
    }

    /** The photos of a file name, with or without folder and extension. */
    public List<CreditMatch> byFilename(String filename) {
        return find(new Asked(Kind.FILENAME, filename), Use.UNSTATED);
    }

    /** The photos of a job id. */
    public List<CreditMatch> byJobId(String jobId) {
        return find(new Asked(Kind.JOB_ID, jobId), Use.UNSTATED);
    }

    /** The photos of the supplier's own image id. */
    public List<CreditMatch> bySupplierId(String supplierId) {
        return find(new Asked(Kind.SUPPLIER_ID, supplierId), Use.UNSTATED);
    }

    /** The photos that many enquiries mean, by one search at most. */
    public Answers find(List<Asked> asked, Use use) {
        Set<Name> names = new LinkedHashSet<>();
        asked.stream().filter(BY_ID.negate()).map(Asked::name).forEach(names::add);
        Named named = names.isEmpty() ? new Named(Map.of(), true) : lookup.find(names);
        List<List<CreditMatch>> matches = new ArrayList<>();
        asked.forEach(each -> matches.add(BY_ID.test(each) ? byId(each, use) : byName(each, named, use)));
        return new Answers(matches, named.complete());
    }

    private List<CreditMatch> byId(Asked asked, Use use) {
        return rights.of(asked.text().strip().toLowerCase(Locale.ROOT), use).stream()
                .map(found -> CreditMatch.of(found.id(), asked.kind().word(), found.rights()))
                .toList();
    }

    private List<CreditMatch> byName(Asked asked, Named named, Use use) {
        List<CreditMatch> matches = new ArrayList<>();
        for (Revision photo : named.photos().getOrDefault(asked.name(), List.of())) {
            matches.add(CreditMatch.of(photo.id(), asked.kind().word(), rights.of(photo, use)));
        }
        return matches;
    }
}
