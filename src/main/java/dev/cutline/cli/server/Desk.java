package dev.cutline.cli.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A desk over HTTP. Calls wait while it is away (no connection) or busy (429, 502, 503, 504, 507, with
 * {@code Retry-After} honoured), and may come from several threads.
 */
public final class Desk {

    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504, 507);
    private static final Set<Integer> SHUT = Set.of(401, 403);
    private static final int BREAKS = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String server;
    private final @Nullable String key;
    private final Patience patience;

    Desk(URI server, @Nullable String key, Duration patience) {
        this.server = server.toString().replaceAll("/+$", "");
        this.key = key;
        this.patience = new Patience(server, patience, System.err);
    }

    /** Asks. */
    public Answer get(String path) throws IOException, InterruptedException {
        return whole(send(request(path).GET().build(), BodyHandlers.ofByteArray()));
    }

    /** Sends JSON. */
    public Answer post(String path, Object json) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Answer.JSON.writeValueAsBytes(json)))
                .build();
        return whole(send(request, BodyHandlers.ofByteArray()));
    }

    /** Sends files. */
    public Answer post(String path, Form form) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", form.contentType())
                .POST(form.body())
                .build();
        return whole(send(request, BodyHandlers.ofByteArray()));
    }

    /** Sends a file on its own. */
    public Answer post(String path, String name, BodyPublisher content) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + percentEncoded(name))
                .POST(content)
                .build();
        return whole(send(request, BodyHandlers.ofByteArray()));
    }

    /** RFC 8187, 3.2. */
    private static String percentEncoded(String name) {
        return escaped(name).replace("+", "%20").replace("*", "%2A");
    }

    /** Asks for something large; close its body. */
    public HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build(), BodyHandlers.ofInputStream());
    }

    /** Text as part of an address. */
    public static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    /**
     * Sends until the desk does something.
     *
     * @throws IOException if the connection breaks again and again while the desk answers others
     * @throws Gone if the desk is away too long
     */
    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        int breaks = 0;
        for (int attempt = 0; ; attempt++) {
            try {
                HttpResponse<T> response = client.send(request, handler);
                if (!BUSY.contains(response.statusCode())) {
                    patience.answered();
                    return response;
                }
                patience.await("it answers " + response.statusCode(), attempt, retryAfter(response));
            } catch (IOException e) {
                if (isThere() && ++breaks == BREAKS) {
                    throw new IOException("The desk breaks the connection: " + reason(e), e);
                }
                patience.await(reason(e), attempt, Duration.ZERO);
            }
        }
    }

    private boolean isThere() throws InterruptedException {
        try {
            HttpRequest request =
                    request("/actuator/health").timeout(Duration.ofSeconds(5)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    private static Answer whole(HttpResponse<byte[]> response) {
        Answer answer = new Answer(response.statusCode(), response.body());
        if (SHUT.contains(answer.status())) {
            throw new Gone("The desk doesn't let us in: " + answer.problem() + " A key goes behind --key.");
        }
        return answer;
    }

    private static String reason(IOException problem) {
        return problem.getMessage() == null ? "no connection" : problem.getMessage();
    }
}
