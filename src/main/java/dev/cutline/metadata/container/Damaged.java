package dev.cutline.metadata.container;

/** Part of a file is not what it should be. Carries no stack trace: damage is data, not a fault of ours. */
public final class Damaged extends RuntimeException {

    private final String code;

    public Damaged(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Stable, such as {@code truncated}. */
    public String code() {
        return code;
    }
}
