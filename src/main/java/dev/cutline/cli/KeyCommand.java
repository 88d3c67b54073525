package dev.cutline.cli;

import dev.cutline.access.Keys;
import dev.cutline.access.Role;
import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import dev.cutline.desk.template.Templates;
import dev.cutline.intake.sender.SenderDefaults;
import dev.cutline.intake.sender.Senders;
import dev.cutline.licence.InvalidMember;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--received-from", description = "Of an agency: what its pictures name as their sender (NAME).")
    private @Nullable String receivedFrom;

    @Option(names = "--agency", description = "Of an agency: who is credited where its pictures name nobody.")
    private @Nullable String agency;

    @Option(names = "--source", description = "Of an agency: the source of pictures that name none (that agency).")
    private @Nullable String source;

    @Option(names = "--template", description = "Of an agency: the desk's template that fills its pictures in.")
    private @Nullable String template;

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
        Role wanted = role();
        if (!Keys.canHold(name)) {
            throw new ParameterException(
                    command.commandLine(), "NAME must be without slashes, semicolons and percent signs.");
        }
        SenderDefaults defaults = new SenderDefaults(receivedFrom, agency, source, template);
        if (!defaults.areNone() && wanted != Role.AGENCY) {
            throw new ParameterException(
                    command.commandLine(),
                    "--received-from, --agency, --source and --template are for agencies' keys.");
        }
        Shelves shelves = new Shelves(new ArchiveSettings(archive));
        Clock clock = Clock.systemDefaultZone();
        String by = System.getProperty("user.name", "command");
        if (!defaults.areNone()) {
            agree(new Senders(shelves, new Templates(shelves, clock), clock), defaults, by);
        }
        String key = new Keys(shelves, clock).handOut(name, wanted, by);
        System.out.println(key);
        System.err.printf("This is the key of “%s” (%s). It is told only now; keep it safe.%n", name, role);
        return 0;
    }

    private void agree(Senders senders, SenderDefaults defaults, String by) {
        try {
            senders.agree(name, defaults, by);
        } catch (InvalidMember refusal) {
            throw new ParameterException(command.commandLine(), "--template " + refusal.why());
        }
    }

    private Role role() {
        return Stream.of(Role.AGENCY, Role.VIEWER, Role.EDITOR, Role.LIBRARIAN)
                .filter(known -> known.toString().equalsIgnoreCase(role))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "“%s” is no role. Roles: agency, viewer, editor, librarian.".formatted(role)));
    }
}
