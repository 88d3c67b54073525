package dev.cutline;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A desk in a process of its own, with the node that it starts, to be killed. */
final class DeskProcess implements AutoCloseable {

    /** In minutes; more on a machine that is busy with other things. */
    private static final Duration LONGEST_START = Duration.ofMinutes(Integer.getInteger("cutline.patience", 3));

    private final Process process;
    private final String address;

    private DeskProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static DeskProcess start(Path data, String... settings) throws IOException {
        return start(freePort(), data, settings);
    }

    static DeskProcess start(int port, Path data, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.cutline.Cutline",
                "--server.port=" + port,
                "--cutline.data=" + data,
                "--cutline.elasticsearch.heap=512MB"));
        command.addAll(List.of(settings));
        File log = data.resolveSibling(data.getFileName() + ".log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        return new DeskProcess(process, "http://127.0.0.1:" + port);
    }

    String address() {
        return address;
    }

    /** Ends the desk without a warning, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until something holds; what throws doesn't hold yet. */
    void until(Callable<Boolean> condition) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!holds(condition)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("The desk " + (process.isAlive() ? "is too slow" : "has ended"));
            }
            Thread.sleep(100);
        }
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception e) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
