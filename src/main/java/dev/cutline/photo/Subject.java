package dev.cutline.photo;

/**
 * What somebody calls the picture that they speak of.
 *
 * @param kind of name
 * @param name as they write it; a file name may lack its extension
 */
public record Subject(Kind kind, String name) {

    /** What a name may be. */
    public enum Kind {
        /** SHA-256 of the picture's bytes, hex. */
        ID,
        FILENAME,
        /** The supplier's own image id. */
        SUPPLIER_ID,
        JOB_ID
    }

    public Subject {
        name = name.strip();
    }

    public static Subject filename(String name) {
        return new Subject(Kind.FILENAME, name);
    }
}
