package dev.cutline.recognition;

import dev.cutline.likeness.Frame;
import dev.cutline.likeness.Resemblance;
import dev.cutline.likeness.Resemblance.Verdict;
import dev.cutline.photo.Photo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a picture.
 *
 * @param matches the photos that it is, surest first; none where it isn't one of ours
 * @param nearest the photo that looks most like it without being it, or null where none comes near
 */
public record Recognised(List<Match> matches, @Nullable Match nearest) {

    public Recognised {
        matches = List.copyOf(matches);
    }

    /** What led to a photo, surest first. */
    public enum Way {
        /** The same bytes. */
        BYTES("bytes"),
        /** The same image data under other metadata. */
        PIXELS("pixels"),
        /** An XMP document id that both carry. */
        DOCUMENT_ID("documentId"),
        /** It looks the same. */
        LIKENESS("likeness");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /** For the outside: {@code bytes}, {@code pixels}, {@code documentId}, {@code likeness}. */
        public String word() {
            return word;
        }
    }

    /**
     * A photo and how it was recognised.
     *
     * @param photo as of now
     * @param way what led to it
     * @param resemblance how much it looks the same; null where nobody had to look
     */
    public record Match(Photo photo, Way way, @Nullable Resemblance resemblance) {

        /** Whether there is no doubt. */
        public boolean isSure() {
            return resemblance == null || resemblance.verdict() == Verdict.SAME;
        }

        /** Whether the picture is the other way round. */
        public boolean isMirrored() {
            return resemblance != null && resemblance.mirrored();
        }

        /** The part of the photo that the picture shows. */
        public Frame frame() {
            return resemblance == null ? Frame.WHOLE : resemblance.frame();
        }
    }
}
