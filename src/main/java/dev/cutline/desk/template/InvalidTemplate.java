package dev.cutline.desk.template;

/** A template, an expression or a list of codes that can't be used as it stands. */
public final class InvalidTemplate extends RuntimeException {

    private final String property;

    InvalidTemplate(String property, String message) {
        super(message);
        this.property = property;
    }

    /** The field at fault: an IPTC property, or the name of a form's field. */
    public String property() {
        return property;
    }

    /** The same fault, in the field that it was found in. */
    InvalidTemplate in(String field) {
        return new InvalidTemplate(field, String.valueOf(getMessage()));
    }
}
