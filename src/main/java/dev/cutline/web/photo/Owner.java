package dev.cutline.web.photo;

import dev.cutline.desk.rights.CreditMatch;
import dev.cutline.likeness.Frame;
import dev.cutline.likeness.Resemblance;
import dev.cutline.photo.Photo;
import dev.cutline.recognition.Recognised.Match;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A photo that somebody's picture or reference means.
 *
 * @param photo as of now
 * @param matchedBy what led to it, as in the API
 * @param resemblance how much it looks the same; null where nobody had to look
 * @param isSure whether there is no doubt
 */
record Owner(Photo photo, String matchedBy, @Nullable Resemblance resemblance, boolean isSure) {

    /** Distances go from nothing to strangers'. */
    private static final int SCALE = 128;

    private static final int PERCENT = 100;

    static Owner of(Match match) {
        return new Owner(match.photo(), match.way().word(), match.resemblance(), match.isSure());
    }

    static Owner of(CreditMatch match, Photo photo) {
        return new Owner(photo, match.matchedBy(), null, true);
    }

    /** The licence panel's lines. */
    public List<Evidence> evidence() {
        return Evidence.of(photo);
    }

    /** Whether the picture is the other way round. */
    public boolean isMirrored() {
        return resemblance != null && resemblance.mirrored();
    }

    /** Whether the picture shows a part of the photo only. */
    public boolean isCut() {
        return resemblance != null && !frame().equals("M0 0H100V100H0Z");
    }

    /** The outline of the part that the picture shows, in hundredths of the photo. */
    public String frame() {
        Frame part = resemblance == null ? Frame.WHOLE : resemblance.frame();
        return "M%d %dH%dV%dH%dZ"
                .formatted(
                        hundredths(part.left()),
                        hundredths(part.top()),
                        hundredths(part.right()),
                        hundredths(part.bottom()),
                        hundredths(part.left()));
    }

    /** Where on the ruler the distance lies, in hundredths of it. */
    public String place() {
        int distance = resemblance == null ? 0 : Math.min(SCALE, resemblance.distance());
        return String.format(Locale.ROOT, "%.1f", (double) PERCENT * distance / SCALE);
    }

    private static int hundredths(double share) {
        long hundredths = Math.round(share * PERCENT);
        // A sketch has no finer lines than that.
        return (int) (hundredths <= 1 ? 0 : hundredths >= PERCENT - 1 ? PERCENT : hundredths);
    }
}
