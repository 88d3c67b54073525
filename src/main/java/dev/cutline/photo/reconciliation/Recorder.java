package dev.cutline.photo.reconciliation;

import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.Metadata.Warning;
import dev.cutline.photo.PictureFile;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the first revision of a photo: from a file and its companions to a record. */
public final class Recorder {

    private final Reconciler reconciler;

    public Recorder(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    /**
     * The first revision.
     *
     * @param id SHA-256 of the file, hex
     * @param file facts of it
     * @param metadata what it says
     * @param sidecar what the XMP file beside it says, or null
     * @param supplied values that came beside it, by IPTC property
     * @param change who sent it
     */
    public Revision first(
            String id,
            PictureFile file,
            Metadata metadata,
            @Nullable Metadata sidecar,
            Map<String, Object> supplied,
            Change change) {
        Reconciled record = reconciler.reconcile(metadata, sidecar, supplied);
        return new Revision(
                id,
                1,
                change,
                file,
                record.iptc(),
                record.origin(),
                record.conflicts(),
                documentIds(metadata),
                warnings(metadata, sidecar),
                null,
                List.of());
    }

    private static List<Warning> warnings(Metadata metadata, @Nullable Metadata sidecar) {
        List<Warning> warnings = new ArrayList<>(metadata.warnings());
        if (sidecar != null) {
            sidecar.warnings().forEach(w -> warnings.add(new Warning(w.code(), "sidecar: " + w.place(), w.message())));
            if (sidecar.xmp().isEmpty()) {
                warnings.add(new Warning("sidecar-unreadable", "sidecar", "holds no XMP that could be read"));
            }
        }
        return warnings;
    }

    /** The XMP document and instance ids by which a file is known to other programs. */
    public static List<String> documentIds(Metadata metadata) {
        return Stream.of("xmpMM:DocumentID", "xmpMM:InstanceID", "xmpMM:OriginalDocumentID")
                .map(key -> PropertyValues.text(metadata.xmp().get(key)))
                .filter(id -> id != null)
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
