package dev.cutline.licence;

/** A contract or a usage can't say this. */
public final class InvalidMember extends RuntimeException {

    private final String member;
    private final String why;

    /** @param message what is wrong with the member and what would be right */
    public InvalidMember(String member, String message) {
        super("“%s” %s".formatted(member, message));
        this.member = member;
        this.why = message;
    }

    /** The member that is wrong, such as {@code price}. */
    public String member() {
        return member;
    }

    /** What is wrong with it. */
    public String why() {
        return why;
    }
}
