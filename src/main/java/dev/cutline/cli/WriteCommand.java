package dev.cutline.cli;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.metadata.Metadata.Warning;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.metadata.MetadataWriter;
import dev.cutline.metadata.NotWritable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes IPTC properties into copies of pictures, or into the pictures themselves when told so. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        description = "Writes IPTC properties into XMP and IIM of pictures; the image data stays as it is.")
final class WriteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JPEG, TIFF, PNG or WebP; others get a sidecar.")
    private List<Path> files = List.of();

    @Option(
            names = "--set",
            required = true,
            paramLabel = "PROPERTY=VALUE",
            description = {
                "An IPTC property by its JSON id; nothing behind the = takes it away.",
                "Repeat it for lists; PROPERTY@LANGUAGE for languages; JSON for structures."
            })
    private List<String> assignments = List.of();

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    /** Where the result goes: never over the original by mistake. */
    static final class Place {

        @Option(names = "-o", paramLabel = "DIR", description = "The folder for the copies.")
        private @Nullable Path folder;

        @Option(names = "--in-place", description = "Writes into the files themselves.")
        private boolean inPlace;
    }

    private final MetadataWriter writer = new MetadataWriter();

    @Override
    public Integer call() throws IOException {
        Map<String, @Nullable Object> changes;
        try {
            changes = Assignments.read(assignments);
        } catch (InvalidProperty e) {
            System.err.println(e.getMessage());
            return 2;
        }
        if (place.folder != null) {
            Files.createDirectories(place.folder);
        }
        boolean allWritten = true;
        for (Path file : files) {
            allWritten &= write(file, changes);
        }
        return allWritten ? 0 : 1;
    }

    private boolean write(Path file, Map<String, @Nullable Object> changes) {
        try {
            Path target =
                    place.folder == null ? file : place.folder.resolve(Objects.requireNonNull(file.getFileName()));
            if (writer.canWrite(new MetadataReader().read(file).mediaType())) {
                List<Warning> warnings = writer.write(file, target, changes);
                System.out.println(target);
                warnings.forEach(warning -> System.err.println(file + ": " + warning.message()));
            } else {
                System.out.println(sidecar(file, target, changes));
            }
            return true;
        } catch (NotWritable | InvalidProperty e) {
            System.err.println(file + ": not written: " + e.getMessage());
        } catch (UncheckedIOException | IOException e) {
            System.err.println(file + ": not written, it can't be read or its copy not be made: " + e.getMessage());
        }
        return false;
    }

    private Path sidecar(Path file, Path target, Map<String, @Nullable Object> changes) throws IOException {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        int dot = name.lastIndexOf('.');
        Path sidecar = target.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".xmp");
        Files.write(sidecar, writer.sidecar(file, changes));
        return sidecar;
    }
}
