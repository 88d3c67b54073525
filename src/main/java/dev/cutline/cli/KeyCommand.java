package dev.cutline.cli;

import dev.cutline.access.Keys;
import dev.cutline.access.Role;
import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands out a key at the archive itself: how a desk gets its first librarian. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Hands out a key to a person, an agency or a system, and voids the one that the name had.")
final class KeyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Such as 'Ines Okafor' or 'Getty feed'.")
    private String name = "";

    @Option(names = "--role", required = true, description = "agency, viewer, editor or librarian.")
    private String role = "";

    @Option(
            names = "--archive",
            paramLabel = "FOLDER",
            defaultValue = "data/archive",
            description = "The desk's archive (${DEFAULT-VALUE}).")
    private Path archive = Path.of("data/archive");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Keys keys = new Keys(new Shelves(new ArchiveSettings(archive)), Clock.systemDefaultZone());
        String key = keys.handOut(name, role(), System.getProperty("user.name", "command"));
        System.out.println(key);
        System.err.printf("This is the key of “%s” (%s). It is told only now; keep it safe.%n", name, role);
        return 0;
    }

    private Role role() {
        try {
            return Role.of(role);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "“%s” is no role. Roles: agency, viewer, editor, librarian.".formatted(role));
        }
    }
}
