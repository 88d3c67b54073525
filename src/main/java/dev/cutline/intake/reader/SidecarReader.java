package dev.cutline.intake.reader;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.companion.CompanionFile;
import dev.cutline.intake.companion.CompanionReader;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Statement.Edition;
import dev.cutline.photo.Subject;
import dev.cutline.photo.reconciliation.Sidecar;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads XMP sidecars: {@code a.xmp} and {@code a.jpg.xmp} beside {@code a.jpg}. */
@Component
@Order(1)
final class SidecarReader implements CompanionReader {

    private final MetadataReader reader;

    SidecarReader(MetadataReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Reading> read(CompanionFile file) {
        if (!file.extension().equals("xmp")) {
            return Optional.empty();
        }
        Metadata metadata = reader.read(file.path());
        if (metadata.xmp().isEmpty()) {
            throw new UnusableCompanion(file.name(), "holds no XMP that could be read. Write the sidecar once more.");
        }
        Statement statement = new Statement(
                file.key(1),
                Statement.Kind.SIDECAR,
                "sidecar “%s”".formatted(file.name()),
                List.of(Subject.filename(file.stem())),
                Sidecar.values(metadata),
                new Edition(
                        "sidecar " + file.receivedFrom() + "/" + file.name(),
                        file.received().toEpochMilli()),
                Demand.NONE);
        return Optional.of(new Reading(
                List.of(statement),
                metadata.warnings().stream()
                        .map(warning -> warning.place() + ": " + warning.message())
                        .toList()));
    }
}
