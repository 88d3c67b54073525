package dev.cutline.intake.sender;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes without saying for the pictures that come a certain way.
 *
 * @param receivedFrom what photos name as their sender, or null for the name of the folder or key
 * @param agency who is credited where a picture names nobody, or null
 * @param source the source of pictures that name none, or null for the agency
 * @param template the desk's template that fills each picture in, or null
 */
public record SenderDefaults(
        @Nullable String receivedFrom,
        @Nullable String agency,
        @Nullable String source,
        @Nullable String template) {

    /** Nothing goes without saying. */
    public static final SenderDefaults NONE = new SenderDefaults(null, null, null, null);

    public SenderDefaults {
        receivedFrom = said(receivedFrom);
        agency = said(agency);
        source = said(source);
        template = said(template);
    }

    /** Whether anything is said at all. */
    public boolean areNone() {
        return equals(NONE);
    }

    private static @Nullable String said(@Nullable String text) {
        return Stream.ofNullable(text)
                .map(String::strip)
                .filter(stripped -> !stripped.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
