package dev.cutline.cli.importing;

import dev.cutline.cli.importing.ImportRace.Lap;
import dev.cutline.search.node.Node.Ready;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What one would put together without Cutline: a process each for checksum and thumbnail, ExifTool staying open. */
final class UsualTools {

    private final Path work;
    private final Ready node;
    private final StringBuffer bulk = new StringBuffer();

    UsualTools(Path work, Ready node) {
        this.work = work;
        this.node = node;
    }

    Lap run(List<Path> pictures) throws IOException, InterruptedException {
        Files.createDirectories(work.resolve("thumbnails"));
        double cpu = childrenSeconds();
        long start = System.nanoTime();
        ExecutorService hands = Executors.newFixedThreadPool(2);
        Process exiftool = new ProcessBuilder("exiftool", "-stay_open", "True", "-@", "-").start();
        try (BufferedReader output = exiftool.inputReader(StandardCharsets.UTF_8);
                Writer input = exiftool.outputWriter(StandardCharsets.UTF_8)) {
            for (Path picture : pictures) {
                hands.execute(() -> {
                    run("sha256sum", picture.toString());
                    run(
                            "vipsthumbnail",
                            picture.toString(),
                            "-s",
                            "512",
                            "-o",
                            work.toAbsolutePath() + "/thumbnails/%s.jpg");
                    ask(input, output, picture);
                });
            }
            hands.shutdown();
            hands.awaitTermination(1, TimeUnit.DAYS);
            input.write("-stay_open\nFalse\n");
        }
        exiftool.waitFor();
        send();
        return new Lap((System.nanoTime() - start) / 1e9, childrenSeconds() - cpu, 0);
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void ask(Writer input, BufferedReader output, Path picture) {
        try {
            input.write("-json\n" + picture + "\n-execute\n");
            input.flush();
            StringBuilder json = new StringBuilder();
            for (String line = output.readLine(); !line.equals("{ready}"); line = output.readLine()) {
                json.append(line);
            }
            bulk.append("{\"index\":{}}\n").append(json, 1, json.length() - 1).append('\n');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send() throws IOException, InterruptedException {
        String key = Base64.getEncoder()
                .encodeToString((node.username() + ":" + node.password()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.address() + "/race-tools/_bulk"))
                .header("Authorization", "Basic " + key)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(bulk.toString()))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("The node answers " + status);
        }
    }

    /** Processor time of all processes that this one has started and seen end: proc(5), cutime and cstime. */
    static double childrenSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }
}
