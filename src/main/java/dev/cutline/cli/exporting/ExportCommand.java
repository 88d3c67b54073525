package dev.cutline.cli.exporting;

import dev.cutline.cli.server.Desk;
import dev.cutline.cli.server.Gone;
import dev.cutline.cli.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the photos of a search into a folder. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the photos that a search finds into a folder, with the desk's captions and credits inside, XMP sidecars",
            "beside kinds that can't be written, and a table photos.csv. Safe to run again: what is there in its newest",
            "revision isn't fetched once more."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All of it is in the folder.",
            "1:Some photos were kept back or failed; photos.csv says why.",
            "2:The command was misused.",
            "3:The desk couldn't be reached, or doesn't let us in. Run it again later; it goes on where it stopped."
        })
public final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUERY", description = "As in the search box, such as 'by:jung date:2023-03'; '' for all.")
    private String query = "";

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "The folder, made where it isn't there.")
    private Path folder = Path.of("");

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "How long to wait for a desk that is away or busy (${DEFAULT-VALUE}).")
    private int patience = 600;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Desk desk = server.desk(Duration.ofSeconds(patience));
        Files.createDirectories(folder);
        Exporter exporter = new Exporter(desk, folder);
        try (Table table = Table.in(folder)) {
            exporter.run(query, table);
        } catch (Gone e) {
            System.err.println(e.getMessage());
            System.out.println("So far: " + exporter.summary());
            return 3;
        }
        System.out.println(
                exporter.hasFoundNothing() ? "No picture was found, so nothing was fetched." : exporter.summary());
        return exporter.keptBack() == 0 ? 0 : 1;
    }
}
