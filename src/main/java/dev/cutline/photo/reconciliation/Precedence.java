package dev.cutline.photo.reconciliation;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

/** Says in a sentence why one origin goes ahead of another. */
final class Precedence {

    private static final Set<String> IN_FILES = Set.of("xmp", "iim", "exif");
    private static final String BESIDE = "Of what came beside the picture, this goes ahead or came later.";

    private Precedence() {}

    /**
     * The reason for the first of these origins.
     *
     * @param origins names of the chosen origin and of those that contradict it, in that order
     */
    static String reason(Collection<String> origins) {
        Iterator<String> names = origins.iterator();
        String chosen = names.next();
        String other = names.next();
        boolean isInFile = IN_FILES.contains(other);
        return switch (chosen) {
            case "supplied" ->
                isInFile
                        ? "What came with the upload goes ahead of what the file says."
                        : "What came with the upload goes ahead of what came beside the picture.";
            case "desk" -> "The desk has decided this itself.";
            case "newsml", "ninjs", "sheet" ->
                isInFile ? "What came beside the picture goes ahead of what the file says." : BESIDE;
            case "sidecar" ->
                isInFile ? "The XMP file beside the picture goes ahead of what the picture says." : BESIDE;
            case "iim" ->
                other.equals("xmp")
                        ? "The IIM was changed after the XMP was written: its digest says so."
                        : "IIM goes ahead of EXIF, which cameras fill in.";
            case "exif" -> "EXIF has whole what goes ahead of it has in part.";
            default ->
                other.equals("exif")
                        ? "XMP goes ahead of EXIF, which cameras fill in."
                        : "XMP goes ahead of IIM, whose digest doesn't say that it is newer.";
        };
    }
}
