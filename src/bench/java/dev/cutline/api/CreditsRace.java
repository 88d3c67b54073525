package dev.cutline.api;

import dev.cutline.Cutline;
import dev.cutline.search.node.Node.Ready;
import dev.cutline.search.node.TestNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code GET /api/credits?id=} against the same documents by id straight from the node, with wrk by turns. Prints the
 * medians as a table.
 */
final class CreditsRace {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 5;
    private static final String INDEX = "creditsrace";
    private static final Path FOLDER = Path.of("target", "bench", "credits");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private CreditsRace() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Ready node = TestNode.shared();
        String[] settings = {
            "--server.port=0",
            "--cutline.data=" + FOLDER,
            "--cutline.elasticsearch.url=" + node.address(),
            "--cutline.elasticsearch.username=" + node.username(),
            "--cutline.elasticsearch.password=" + node.password(),
            "--cutline.elasticsearch.index=" + INDEX
        };
        try (ConfigurableApplicationContext desk = new SpringApplicationBuilder(Cutline.class).run(settings)) {
            int port = ((WebServerApplicationContext) desk).getWebServer().getPort();
            String address = "http://127.0.0.1:" + port;
            List<String> ids = ids(new DeskClient(address));
            String key = Base64.getEncoder()
                    .encodeToString((node.username() + ":" + node.password()).getBytes(StandardCharsets.UTF_8));
            Path ours = script("desk.lua", ids, "/api/credits?id=", "");
            Path theirs = script("node.lua", ids, "/" + INDEX + "/_doc/", "Basic " + key);
            race(address, ours, node.address().toString(), theirs);
        }
        System.exit(0);
    }

    private static List<String> ids(DeskClient desk) throws InterruptedException {
        int last = -1;
        while (true) {
            DeskClient.Answer found = desk.get("/api/photos?size=1000&facets=");
            int total = found.status() == 200 ? found.at("/total").asInt() : 0;
            if (total > 0 && total == last) {
                List<String> ids = new ArrayList<>();
                found.at("/items").forEach(item -> ids.add(item.at("/photo/id").asString()));
                return ids;
            }
            last = total;
            Thread.sleep(3_000);
        }
    }

    private static Path script(String name, List<String> ids, String path, String authorization) throws IOException {
        String text = """
                local ids = {%s}
                local i = 0
                if "%s" ~= "" then wrk.headers["Authorization"] = "%s" end
                request = function()
                  i = i %% #ids + 1
                  return wrk.format("GET", "%s" .. ids[i])
                end
                """.formatted(
                        ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",")),
                        authorization,
                        authorization,
                        path);
        return Files.writeString(Files.createDirectories(FOLDER).resolve(name), text);
    }

    private static void race(String desk, Path ours, String node, Path theirs)
            throws IOException, InterruptedException {
        warmUp(desk, ours);
        warmUp(node, theirs);
        List<Double> credits = new ArrayList<>();
        List<Double> documents = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            credits.add(rate(desk, ours));
            documents.add(rate(node, theirs));
        }
        System.out.printf(
                Locale.ROOT,
                """

                | | requests a second |
                |---|---:|
                | `GET /api/credits?id=` | %,.0f |
                | the node's document by id | %,.0f |
                | ratio | %.2f |

                Medians of %d runs of wrk by turns, 16 connections, on %d cores; load %.1f.
                """,
                median(credits),
                median(documents),
                median(credits) / median(documents),
                ROUNDS,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Both JVMs compile for most of a minute before they are as quick as they are all day. */
    private static void warmUp(String address, Path script) throws IOException, InterruptedException {
        for (int round = 0; round < WARM_UP; round++) {
            rate(address, script);
        }
    }

    private static double rate(String address, Path script) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c16", "-d6s", "-s", script.toString(), address)
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (wrk.waitFor() != 0 || !rate.find() || FAILED.matcher(said).find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
