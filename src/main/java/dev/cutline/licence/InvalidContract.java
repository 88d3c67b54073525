package dev.cutline.licence;

/** A contract can't say this. */
public final class InvalidContract extends RuntimeException {

    private final String member;

    /** @param message what is wrong with the member and what would be right */
    public InvalidContract(String member, String message) {
        super("“%s” %s".formatted(member, message));
        this.member = member;
    }

    /** The member that is wrong, such as {@code price}. */
    public String member() {
        return member;
    }
}
