package dev.cutline.cli;

import dev.cutline.cli.arrival.FileWalk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what files say of themselves: in parallel, in the order of the input, within flat memory. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Says what each file says of itself: one JSON object a line, in the order of the input.")
final class InspectCommand implements Callable<Integer> {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 32 * WORKERS;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Picture files; folders are walked.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "JSON lines, which is what it does anyway.")
    private boolean json;

    @Option(names = "--csv", description = "A table for people instead.")
    private boolean csv;

    @Option(names = "--raw", description = "Adds the values as each standard has them.")
    private boolean raw;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Inspector inspector = new Inspector(raw);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        Queue<Future<Inspector.Answer>> ahead = new ArrayDeque<>();
        boolean allRead = true;
        Iterator<Path> files = new FileWalk(paths);
        try (JsonLines output = JsonLines.toStandardOutput()) {
            if (csv) {
                output.writeLine(InspectTable.HEADINGS);
            }
            while (files.hasNext() || !ahead.isEmpty()) {
                while (files.hasNext() && ahead.size() < AHEAD) {
                    Path file = files.next();
                    ahead.add(workers.submit(() -> inspector.inspect(file, csv)));
                }
                Inspector.Answer answer = ahead.remove().get();
                output.writeLine(answer.line());
                allRead &= answer.wasRead();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return allRead ? 0 : 1;
    }
}
