package dev.cutline.cli;

import dev.cutline.cli.server.Answer;
import dev.cutline.cli.server.Desk;
import dev.cutline.cli.server.Gone;
import dev.cutline.cli.server.ServerOptions;
import dev.cutline.cli.server.Terminal;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** Has a desk fill its index anew from its archive, and waits until that is done. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Has a desk fill its index anew from its archive, and waits for it. Search goes on meanwhile on the old index,",
            "new photos go into both."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The new index is in use.",
            "1:The desk gave up; its log says why. The old index is still in use.",
            "2:The command was misused.",
            "3:The desk couldn't be reached, or doesn't let us in."
        })
final class ReindexCommand implements Callable<Integer> {

    private static final String PATH = "/api/index/rebuild";
    private static final long PAUSE_MILLIS = 500;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            Desk desk = server.desk(Duration.ofMinutes(2));
            Answer answer = desk.post(PATH, Map.of());
            boolean isTerminal = Terminal.isOne();
            while (answer.isFine() && answer.json().path("state").asString("").equals("running")) {
                if (isTerminal) {
                    System.err.printf(
                            "\r\u001B[K%,d of about %,d photos",
                            answer.json().path("done").asLong(0),
                            answer.json().path("photos").asLong(0));
                }
                Thread.sleep(PAUSE_MILLIS);
                answer = desk.get(PATH);
            }
            System.err.print(isTerminal ? "\r\u001B[K" : "");
            return end(answer);
        } catch (Gone e) {
            System.err.println(e.getMessage());
            return 3;
        }
    }

    private static int end(Answer answer) {
        JsonNode state = answer.json();
        if (answer.isFine() && state.path("state").asString("").equals("done")) {
            System.out.printf("%,d photos indexed.%n", state.path("done").asLong(0));
            return 0;
        }
        System.err.println(answer.isFine() ? state.path("problem").asString("The desk gave up.") : answer.problem());
        return 1;
    }
}
