package dev.cutline.photo;

/** A value that the IPTC standard doesn't allow for its property. */
public final class PropertyInvalid extends RuntimeException {

    private final String property;

    PropertyInvalid(String property, String message) {
        super(message);
        this.property = property;
    }

    /** The property's JSON id as it was given. */
    public String property() {
        return property;
    }
}
