package dev.cutline.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture as an article prints it.
 *
 * @param reference the address or file name that the article has for it, or empty
 * @param caption the words under it, without its credit, or empty
 * @param creditLine the credit as printed, or empty
 * @param alt its text alternative, or empty
 * @param content the picture itself where it came along, or null; not copied
 */
public record PrintedPicture(
        String reference,
        String caption,
        String creditLine,
        String alt,
        @JsonIgnore byte @Nullable [] content) {

    /** A picture that isn't inside the article's file. */
    public PrintedPicture(String reference, String caption, String creditLine, String alt) {
        this(reference, caption, creditLine, alt, null);
    }

    /** Whether anything is printed as its credit. */
    public boolean hasCredit() {
        return !creditLine.isEmpty();
    }

    /** The same words under a picture that came along. */
    public PrintedPicture shownBy(PrintedPicture other) {
        return new PrintedPicture(
                reference.isEmpty() ? other.reference : reference, caption, creditLine, alt, other.content);
    }

    /**
     * What a picture may be called, by its reference: the last part of the address, and that without the sizes that web
     * systems add ({@code -1024x683}, {@code _1200}, {@code -scaled}).
     */
    public List<String> names() {
        return FileNames.of(reference);
    }
}
