package dev.cutline.desk.agency;

/** Somebody else has changed the contract since it was read. */
public final class AgreedMeanwhile extends RuntimeException {

    private final int revision;

    AgreedMeanwhile(String agency, String by, int revision) {
        super(
                "%s has changed the contract with %s meanwhile (revision %d). Look at it, then make your change on top of it."
                        .formatted(by, agency, revision));
        this.revision = revision;
    }

    /** The newest revision. */
    public int revision() {
        return revision;
    }
}
