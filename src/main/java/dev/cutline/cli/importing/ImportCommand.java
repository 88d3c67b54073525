package dev.cutline.cli.importing;

import dev.cutline.cli.server.Desk;
import dev.cutline.cli.server.Gone;
import dev.cutline.cli.server.ServerOptions;
import dev.cutline.cli.server.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files, folders and zips to a desk; what it has already isn't sent again. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings pictures to a desk, with their sidecars and caption sheets: files, folders and zips.",
            "Safe to run again: the desk is asked by checksum what it has, and only the rest is sent."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The desk has all of it.",
            "1:Some files were refused or failed; the lines above and the report say why.",
            "2:The command was misused.",
            "3:The desk couldn't be reached, or doesn't let us in. Run it again later; it goes on where it stopped."
        })
public final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Pictures, folders and zips; folders are walked.")
    private List<Path> paths = List.of();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "4",
            description = "Pictures sent at a time (${DEFAULT-VALUE}).")
    private int parallel = 4;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "How long to wait for a desk that is away or busy (${DEFAULT-VALUE}).")
    private int patience = 600;

    @Option(names = "--report", paramLabel = "FILE", description = "A CSV with a row a file: what became of it.")
    private @Nullable Path report;

    @Option(names = "--dry-run", description = "Sends nothing; says what would be sent.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Desk desk = server.desk(Duration.ofSeconds(patience));
        Tally tally = new Tally();
        Counter counter = new Counter(paths);
        Thread counting = new Thread(counter, "counter");
        counting.setDaemon(true);
        counting.start();
        try (Report rows = Report.to(report);
                Progress progress = Progress.start(System.err, Terminal.isOne(), tally, counter)) {
            Ledger ledger = new Ledger(tally, rows, progress);
            new Importer(new Carrier(desk, dryRun), ledger, Math.max(1, parallel)).run(paths);
        } catch (Gone e) {
            System.err.println(e.getMessage());
            System.out.println("So far: " + tally.summary() + ".");
            return 3;
        }
        System.out.println(tally.summary() + ".");
        return tally.hasTrouble() ? 1 : 0;
    }
}
