package dev.cutline.cli.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers as a desk does when it is busy, shut or going down. */
class DeskTests {

    private final Queue<Integer> statuses = new ArrayDeque<>();
    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
    private final Queue<String> dispositions = new ConcurrentLinkedQueue<>();
    private final HttpServer server = server();

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void waitsForABusyDeskAndSendsItAllOnceMore() throws Exception {
        statuses.addAll(List.of(503, 429, 201));
        Form form = new Form().file("file", "a \"b\".jpg", BodyPublishers.ofString("picture"));

        Answer answer = desk(Duration.ofSeconds(20)).post("/api/photos", form);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(bodies)
                .hasSize(3)
                .allMatch(body -> body.contains("filename=\"a %22b%22.jpg\"")
                        && body.contains("\r\n\r\npicture\r\n--")
                        && body.endsWith("--\r\n"));
    }

    @Test
    void sendsAPictureAloneWithItsNameInAnyScript() throws Exception {
        statuses.add(201);

        desk(Duration.ofSeconds(5)).post("/api/photos", "Zürich *a+b.jpg", BodyPublishers.ofString("picture"));

        assertThat(bodies).containsExactly("picture");
        assertThat(dispositions).containsExactly("attachment; filename*=UTF-8''Z%C3%BCrich%20%2Aa%2Bb.jpg");
    }

    @Test
    void givesUpOnADeskThatStaysBusy() {
        statuses.addAll(List.of(503, 503, 503, 503, 503, 503, 503));

        assertThatThrownBy(() -> desk(Duration.ofSeconds(1)).get("/"))
                .isInstanceOf(Gone.class)
                .hasMessageContaining("it answers 503")
                .hasMessageContaining("Run this again");
    }

    @Test
    void givesUpOnADeskThatIsNotThere() {
        server.stop(0);

        assertThatThrownBy(() -> desk(Duration.ofMillis(300)).get("/")).isInstanceOf(Gone.class);
    }

    @Test
    void doesNotKnockAgainWhereItIsNotLetIn() {
        statuses.add(401);

        assertThatThrownBy(() -> desk(Duration.ofMinutes(1)).get("/"))
                .isInstanceOf(Gone.class)
                .hasMessageContaining("--key");
    }

    @Test
    void handsRefusalsOnInTheDesksOwnWords() throws Exception {
        statuses.add(415);

        Answer answer = desk(Duration.ofSeconds(5)).get("/");

        assertThat(answer.isFine()).isFalse();
        assertThat(answer.problem()).isEqualTo("Not a picture.");
    }

    private Desk desk(Duration patience) {
        return new Desk(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), null, patience);
    }

    private HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                dispositions.addAll(exchange.getRequestHeaders().getOrDefault("Content-Disposition", List.of()));
                byte[] body = "{\"detail\":\"Not a picture.\"}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Retry-After", "1");
                exchange.sendResponseHeaders(statuses.remove(), body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
