package dev.cutline.search.node;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A running node: its launcher, which runs {@link Keeper}, and through that the server. */
final class NodeProcess {

    static final String USER = "elastic";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LAST_LINES = 5;

    private final NodeHome home;
    private final Process process;
    private final OutputStream lifeline;
    private final String password;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private NodeProcess(NodeHome home, Process process, String password) {
        this.home = home;
        this.process = process;
        this.lifeline = process.getOutputStream();
        this.password = password;
    }

    /** Starts a prepared node with the JVM that runs us. */
    static NodeProcess start(NodeHome home, Path server, @Nullable NodeUser user, String password) throws IOException {
        List<String> command = new ArrayList<>(user == null ? List.of() : user.prefix());
        command.addAll(launcher(home, server));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(server.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.console().toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("ES_") || name.contains("JAVA_") || name.startsWith("JDK_"));
        environment.put("ES_TMPDIR", home.temporary().toString());
        NodeProcess node = new NodeProcess(home, builder.start(), password);
        node.lifeline.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        node.lifeline.flush();
        return node;
    }

    private static List<String> launcher(NodeHome home, Path server) {
        String separator = System.getProperty("path.separator");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms4m",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Dcli.name=server",
                "-Dcli.libs=lib/tools/server-cli",
                "-Des.path.home=" + server,
                "-Des.path.conf=" + home.config(),
                "-Des.distribution.type=zip",
                "-Des.java.type=ES_JAVA_HOME",
                "-cp",
                server.resolve("lib") + "/*" + separator + server.resolve("lib/cli-launcher") + "/*",
                "dev.cutline.search.node.Keeper",
                "-Epath.data=" + home.data(),
                "-Epath.logs=" + home.logs());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Where the node answers, or null while it doesn't. */
    @Nullable
    URI ready() throws InterruptedException {
        try {
            if (!Files.exists(home.address())) {
                return null;
            }
            URI uri = URI.create("http://" + Files.readAllLines(home.address()).get(0));
            HttpRequest health = HttpRequest.newBuilder(
                            uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=2s"))
                    .timeout(Duration.ofSeconds(5))
                    .header("Authorization", basic())
                    .build();
            HttpResponse<Void> answer = http.send(health, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200 ? uri : null;
        } catch (IOException | IndexOutOfBoundsException e) {
            return null; // not yet
        }
    }

    private String basic() {
        byte[] pair = (USER + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Ends the node: asks first, then insists. */
    void stop() {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        try {
            lifeline.close();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            // the pipe is broken because the other end is gone: as wanted
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** What the node said last. */
    String lastWords() {
        try (Stream<String> lines = Files.lines(home.console())) {
            List<String> said = lines.filter(line -> !line.isBlank()).toList();
            return said.stream()
                    .skip(Math.max(0, said.size() - LAST_LINES))
                    .map(String::strip)
                    .collect(Collectors.joining("; "));
        } catch (IOException e) {
            return "nothing that could be read";
        }
    }
}
