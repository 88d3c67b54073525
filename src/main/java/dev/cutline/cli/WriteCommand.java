package dev.cutline.cli;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.Metadata.Warning;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.metadata.MetadataWriter;
import dev.cutline.metadata.NotWritable;
import dev.cutline.photo.reconciliation.Reconciler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Assignments changes;
        try {
            changes = new Assignments(assignments);
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

    private boolean write(Path file, Assignments assignments) {
        String hindrance = hindrance(file);
        if (!hindrance.isEmpty()) {
            return refused(file, hindrance);
        }
        try {
            Metadata metadata = new MetadataReader().read(file);
            if (metadata.mediaType().equals(Inspector.NO_PICTURE)) {
                return refused(file, "this is no kind of picture that Cutline knows");
            }
            if (writer.canWrite(metadata.mediaType())) {
                List<Warning> warnings = writer.write(file, target(file), changes(metadata, assignments));
                System.out.println(target(file));
                warnings.forEach(warning -> System.err.println(file + ": " + warning.message()));
            } else {
                System.out.println(sidecar(file, assignments));
            }
            return true;
        } catch (NotWritable | InvalidProperty e) {
            return refused(file, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException | IOException e) {
            return refused(file, "it can't be read, or its copy not be made: " + e.getMessage());
        }
    }

    private static boolean refused(Path file, String why) {
        System.err.println(file + ": not written: " + why);
        return false;
    }

    private String hindrance(Path file) {
        if (Files.isDirectory(file)) {
            return "this is a folder; name the files in it";
        }
        if (!Files.exists(file)) {
            return "there is no file of this name";
        }
        boolean over = place.folder != null
                && target(file)
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize());
        return over ? "the copy would take its place; choose another folder, or say --in-place" : "";
    }

    private Path target(Path file) {
        return place.folder == null ? file : place.folder.resolve(Objects.requireNonNull(file.getFileName()));
    }

    /** One that is there already is changed: it says more than the picture. */
    private Path sidecar(Path file, Assignments assignments) throws IOException {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        int dot = name.lastIndexOf('.');
        String sidecarName = (dot <= 0 ? name : name.substring(0, dot)) + ".xmp";
        Path beside = file.resolveSibling(sidecarName);
        Path source = Files.exists(beside) ? beside : file;
        Path sidecar = target(file).resolveSibling(sidecarName);
        Path part = sidecar.resolveSibling(sidecarName + ".part");
        Files.write(part, writer.sidecar(source, changes(new MetadataReader().read(source), assignments)));
        return Files.move(part, sidecar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, @Nullable Object> changes(Metadata metadata, Assignments assignments) {
        return assignments.on(
                new Reconciler().reconcile(metadata, null, Map.of()).iptc());
    }
}
