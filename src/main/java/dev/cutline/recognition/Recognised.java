package dev.cutline.recognition;

import dev.cutline.likeness.Frame;
import dev.cutline.likeness.Resemblance;
import dev.cutline.likeness.Resemblance.Verdict;
import dev.cutline.metadata.Metadata;
import dev.cutline.photo.Photo;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a picture.
 *
 * @param matches the photos that it is, surest first; none where it isn't one of ours
 * @param nearest the photo that looks most like it without being it, or null where none comes near
 * @param copy facts of the picture
 */
public record Recognised(List<Match> matches, @Nullable Match nearest, Copy copy) {

    public Recognised {
        matches = List.copyOf(matches);
    }

    /** The same with its photos exchanged. */
    Recognised with(UnaryOperator<Photo> change) {
        return new Recognised(
                matches.stream().map(match -> match.with(change)).toList(),
                nearest == null ? null : nearest.with(change),
                copy);
    }

    /**
     * Facts of a picture that somebody asks about.
     *
     * @param width in pixels, null where unknown
     * @param height in pixels, null where unknown
     * @param standards of metadata that it still carries: EXIF, IIM, XMP
     */
    public record Copy(@Nullable Integer width, @Nullable Integer height, List<String> standards) {

        static Copy of(Metadata metadata) {
            boolean onItsSide = metadata.orientation() >= 5;
            return new Copy(
                    onItsSide ? metadata.height() : metadata.width(),
                    onItsSide ? metadata.width() : metadata.height(),
                    Stream.of(
                                    metadata.exif().isEmpty() ? "" : "EXIF",
                                    metadata.iim().isEmpty() ? "" : "IIM",
                                    metadata.xmp().isEmpty() ? "" : "XMP")
                            .filter(standard -> !standard.isEmpty())
                            .toList());
        }
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

        private Match with(UnaryOperator<Photo> change) {
            return new Match(change.apply(photo), way, resemblance);
        }

        /** Whether there is no doubt. */
        public boolean isSure() {
            return resemblance == null ? way != Way.DOCUMENT_ID : resemblance.verdict() == Verdict.SAME;
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
