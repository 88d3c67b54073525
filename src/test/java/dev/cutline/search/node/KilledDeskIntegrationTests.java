package dev.cutline.search.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class KilledDeskIntegrationTests {

    private static final Path FOLDER = Path.of("target/killed-node");

    @Test
    void leavesNoNodeThatBlocksTheNextStart() throws Exception {
        Process desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeskToKill.class.getName(),
                        FOLDER.toString())
                .redirectErrorStream(true)
                .start();
        int port = portOf(desk);
        assertThat(listens(port)).isTrue();

        desk.destroyForcibly().waitFor();

        try (Node next = new Node(FOLDER, DataSize.ofMegabytes(512))) {
            next.start();
            assertThat(TestNode.awaitReady(next).address().getPort()).isNotEqualTo(port);
            assertThat(listens(port)).isFalse();
        }
    }

    private static int portOf(Process desk) throws IOException {
        try (BufferedReader lines = desk.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines()
                    .filter(line -> line.startsWith("PORT "))
                    .mapToInt(line -> Integer.parseInt(line.substring("PORT ".length())))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
