package dev.cutline.cli;

import dev.cutline.archive.Examination;
import dev.cutline.archive.Examination.Examined;
import dev.cutline.cli.server.Terminal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks an archive against its checksums; needs no server and changes nothing. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks an archive: that each original is what its checksum says, and each record can be read, revision by",
            "revision. Names what is damaged, one a line. Changes nothing; the desk may go on meanwhile."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:All is well.", "1:Something is damaged or missing.", "2:The command was misused."})
final class VerifyCommand implements Callable<Integer> {

    private static final long SELDOM = 10_000_000_000L;
    private static final long OFTEN = 250_000_000L;

    @Option(
            names = "--archive",
            paramLabel = "FOLDER",
            defaultValue = "data/archive",
            description = "The desk's archive (${DEFAULT-VALUE}).")
    private Path archive = Path.of("data/archive");

    @Spec
    private @Nullable CommandSpec command;

    private final boolean isTerminal = Terminal.isOne();
    private final long start = System.nanoTime();
    private long shown = start;
    private long photos;
    private long bytes;
    private long damages;

    @Override
    public Integer call() {
        try (Stream<Examined> all = examination().photos()) {
            for (Iterator<Examined> each = all.iterator(); each.hasNext(); ) {
                count(each.next());
            }
        }
        System.err.print(isTerminal ? "\r\u001B[K" : "");
        System.out.printf(
                "%,d photos, %,d MB: %s.%n",
                photos, bytes >> 20, damages == 0 ? "all is well" : "%,d damages".formatted(damages));
        return damages == 0 ? 0 : 1;
    }

    private Examination examination() {
        try {
            return new Examination(archive);
        } catch (IllegalArgumentException e) {
            if (command == null) {
                throw e;
            }
            throw new ParameterException(command.commandLine(), e.getMessage() + ".", e);
        }
    }

    private void count(Examined photo) {
        photos++;
        bytes += photo.bytes();
        damages += photo.damages().size();
        photo.damages().forEach(damage -> System.out.printf("%s %s%n", damage.file(), damage.message()));
        long now = System.nanoTime();
        if (now - shown > (isTerminal ? OFTEN : SELDOM)) {
            shown = now;
            String line = "%,d photos, %,.0f MB/s".formatted(photos, bytes / 1e6 / ((now - start) / 1e9));
            System.err.print(isTerminal ? "\r\u001B[K" + line : line + System.lineSeparator());
        }
    }
}
