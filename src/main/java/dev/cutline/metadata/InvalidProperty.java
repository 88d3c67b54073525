package dev.cutline.metadata;

/** A value that the IPTC standard does not allow, or a property that it does not know. */
public final class InvalidProperty extends RuntimeException {

    private final String property;

    InvalidProperty(String property, String message) {
        super("%s: %s".formatted(property, message));
        this.property = property;
    }

    /** The property's JSON id, with the member's name where it is in a structure. */
    public String property() {
        return property;
    }
}
