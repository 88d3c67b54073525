package dev.cutline.archive;

/** Somebody else has made this revision first; the record was read before that. */
public final class RevisionExists extends RuntimeException {

    RevisionExists(String id, int revision) {
        super("Revision %d of photo %s is there already.".formatted(revision, id));
    }
}
