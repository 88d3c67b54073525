package dev.cutline.cli.importing;

import dev.cutline.cli.importing.ImportRace.Lap;
import dev.cutline.search.node.Node.Ready;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A desk that pictures are imported into, until the last of their thumbnails is there. */
final class RacingDesk {

    private final Path work;
    private final Ready node;
    private final Path data;

    RacingDesk(Path work, Ready node) {
        this.work = work;
        this.node = node;
        this.data = work.resolve("desk");
    }

    Lap run(List<Path> pictures) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(data);
        int port = freePort();
        Process desk = java(
                "-Xmx512m",
                "dev.cutline.Cutline",
                "--server.port=" + port,
                "--cutline.data=" + data,
                "--cutline.samples.folder=",
                "--cutline.elasticsearch.url=" + node.address(),
                "--cutline.elasticsearch.username=" + node.username(),
                "--cutline.elasticsearch.password=" + node.password(),
                "--cutline.elasticsearch.index=race");
        try {
            String address = "http://127.0.0.1:" + port;
            await(address + "/actuator/health");
            double cpu = seconds(desk);
            double clients = UsualTools.childrenSeconds();
            long start = System.nanoTime();
            Process client = java(
                    "-Xmx256m",
                    "dev.cutline.Cutline",
                    "import",
                    work.resolve("pictures").toString(),
                    "--server",
                    address);
            if (client.waitFor() != 0) {
                throw new IllegalStateException("The import ends with " + client.exitValue());
            }
            while (thumbnails() < pictures.size()) {
                Thread.sleep(20);
            }
            double wall = (System.nanoTime() - start) / 1e9;
            return new Lap(wall, seconds(desk) - cpu + UsualTools.childrenSeconds() - clients, memory(desk));
        } finally {
            desk.destroy();
            desk.waitFor();
        }
    }

    private long thumbnails() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("previews"))) {
            return files.filter(file -> file.toString().endsWith("-512.jpg")).count();
        }
    }

    private static void await(String address) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        for (int attempt = 0; ; attempt++) {
            try {
                client.send(request, BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                if (attempt == 3_000) {
                    throw new IllegalStateException("The desk doesn't start", e);
                }
                Thread.sleep(100);
            }
        }
    }

    private static Process java(String flag, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                flag,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/bench/import/log").toFile()))
                .start();
    }

    private static double seconds(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** Bytes of memory at most: proc(5), VmHWM. */
    private static long memory(Process process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
