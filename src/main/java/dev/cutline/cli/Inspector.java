package dev.cutline.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.Metadata.Warning;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.Conflict;
import dev.cutline.photo.meaning.PhotoReader;
import dev.cutline.photo.reconciliation.Reconciled;
import dev.cutline.photo.reconciliation.Reconciler;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Says what one file says of itself. */
final class Inspector {

    /** The media type of what is no kind of picture that we know. */
    static final String NO_PICTURE = "application/octet-stream";

    private final MetadataReader reader = new MetadataReader();
    private final Reconciler reconciler = new Reconciler();
    /** Its tables load while the first files are read. */
    private final CompletableFuture<PhotoReader> photoReader =
            CompletableFuture.supplyAsync(PhotoReader::withBuiltInTables);

    private final boolean raw;

    Inspector(boolean raw) {
        this.raw = raw;
    }

    /** A line to print, and whether the file could be read. */
    record Answer(String line, boolean wasRead) {}

    /** What a file says, in the order it is printed. */
    record Finding(
            String path,
            String mediaType,
            @Nullable Integer width,
            @Nullable Integer height,
            Map<String, Object> iptc,
            Credit credit,
            Licence licence,
            Map<String, String> origin,
            List<Conflict> conflicts,
            List<Warning> warnings,
            @JsonInclude(Include.NON_NULL) @Nullable Map<String, Object> metadata) {}

    private record Failure(String path, Problem error) {
        record Problem(String code, String message) {}
    }

    Answer inspect(Path file, boolean csv) {
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            String code = Files.exists(file) ? "not-readable" : "not-found";
            String message = Files.exists(file)
                    ? "This file can't be read; its rights may not allow it."
                    : "There is no file of this name.";
            return failed(file, code, message, csv);
        }
        try {
            Finding finding = find(file);
            return new Answer(csv ? InspectTable.row(finding) : Json.of(finding), true);
        } catch (UncheckedIOException e) {
            return failed(file, "not-readable", "Reading it failed: " + e.getMessage(), csv);
        }
    }

    private Finding find(Path file) {
        Metadata metadata = reader.read(file);
        Reconciled record = reconciler.reconcile(metadata, null, Map.of());
        PhotoReader.Rights rights = photoReader.join().rights(record);
        return new Finding(
                file.toString(),
                metadata.mediaType(),
                metadata.width(),
                metadata.height(),
                record.iptc(),
                rights.credit(),
                rights.licence(),
                record.origin(),
                record.conflicts(),
                warnings(metadata),
                raw ? metadata.byStandard() : null);
    }

    private static List<Warning> warnings(Metadata metadata) {
        if (!metadata.mediaType().equals(NO_PICTURE)) {
            return metadata.warnings();
        }
        List<Warning> warnings = new ArrayList<>(metadata.warnings());
        warnings.add(new Warning("not-a-picture", "file", "This is no kind of picture that Cutline knows."));
        return warnings;
    }

    private static Answer failed(Path file, String code, String message, boolean csv) {
        String line = csv
                ? InspectTable.row(file, message)
                : Json.of(new Failure(file.toString(), new Failure.Problem(code, message)));
        return new Answer(line, false);
    }
}
