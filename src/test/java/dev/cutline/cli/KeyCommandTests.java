package dev.cutline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutline.access.Keys;
import dev.cutline.access.Keys.Holder;
import dev.cutline.access.Role;
import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import dev.cutline.desk.template.How;
import dev.cutline.desk.template.Line;
import dev.cutline.desk.template.Template;
import dev.cutline.desk.template.Templates;
import dev.cutline.intake.sender.SenderDefaults;
import dev.cutline.intake.sender.Senders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;

@ExtendWith(OutputCaptureExtension.class)
class KeyCommandTests {

    @TempDir
    private Path archive;

    private final StringWriter errors = new StringWriter();
    private Shelves shelves;
    private Templates templates;

    @BeforeEach
    void open() throws IOException {
        shelves = new Shelves(new ArchiveSettings(archive));
        templates = new Templates(shelves, Clock.systemUTC());
    }

    @Test
    void handsOutAKeyThatTheDeskKnows(CapturedOutput output) {
        assertThat(run("Ines Okafor", "--role", "Editor")).isZero();

        assertThat(output.getOut().strip()).startsWith("cutline_");
        assertThat(output.getErr()).contains("“Ines Okafor”", "told only now");
        assertThat(holders()).extracting(Holder::name, Holder::role).containsExactly(tuple("Ines Okafor", Role.EDITOR));
    }

    @Test
    void agreesWhatGoesWithoutSayingForAnAgency() {
        templates.put("Wire", 0, new Template(List.of(new Line("jobid", How.REPLACE, "WIRE"))), "test");

        assertThat(run("Merrin feed", "--role", "agency", "--agency", "MNA", "--template", "Wire"))
                .isZero();

        assertThat(new Senders(shelves, templates, Clock.systemUTC()).defaults("Merrin feed"))
                .isEqualTo(new SenderDefaults(null, "MNA", null, "Wire"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is asked for | what the command says
            Ines --role boss | “boss” is no role. Roles: agency, viewer, editor, librarian.
            AP/dpa --role viewer | NAME must be without slashes
            Ines --role editor --agency MNA | are for agencies' keys
            Merrin --role agency --template Wires | no template of that name
            Ines | Missing required option
            """)
    void handsOutNoneWhereSomethingIsWrong(String asked, String says) {
        assertThat(run(asked.split(" "))).isEqualTo(CommandLine.ExitCode.USAGE);

        assertThat(errors.toString()).contains(says);
        assertThat(holders()).isEmpty();
    }

    private List<Holder> holders() {
        return new Keys(shelves, Clock.systemUTC()).holders();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--archive", archive.toString()));
        return new CommandLine(new KeyCommand())
                .setErr(new PrintWriter(errors, true))
                .execute(all.toArray(String[]::new));
    }
}
