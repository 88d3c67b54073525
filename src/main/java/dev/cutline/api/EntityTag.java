package dev.cutline.api;

import dev.cutline.photo.Photo;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ETag of whatever has revisions is the newest one's number in quotes. */
public final class EntityTag {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private EntityTag() {}

    /** The ETag of a photo as it is. */
    public static String of(Photo photo) {
        return of(photo.record().revision());
    }

    /** The ETag of a revision. */
    public static String of(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision that an {@code If-Match} header names; {@code *} is whatever is newest (RFC 9110, 13.1.1).
     *
     * @throws PreconditionMissing without one
     */
    public static int revision(@Nullable String ifMatch, Supplier<Photo> newest) {
        return number(ifMatch, () -> newest.get().record().revision());
    }

    /** The same for what isn't a photo. */
    public static int number(@Nullable String ifMatch, IntSupplier newest) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing();
        }
        if (ifMatch.strip().equals("*")) {
            return newest.getAsInt();
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        // What isn't one of our tags matches no revision.
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** A change came without saying which revision it was made on. */
    static final class PreconditionMissing extends RuntimeException {
        PreconditionMissing() {
            super("Send If-Match with the ETag of the revision that you changed, so that nobody's work is lost.");
        }
    }
}
