package dev.cutline.api;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a desk as other systems do. */
public final class DeskClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final RestClient client;

    public DeskClient(String address) {
        client = RestClient.builder().baseUrl(address).build();
    }

    /** What the desk answered. */
    public record Answer(int status, HttpHeaders headers, byte[] body) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** A value of the JSON body by its JSON pointer. */
        public JsonNode at(String pointer) {
            return json().at(pointer);
        }
    }

    /** Waits until the search has started, a minute at most. */
    public DeskClient ready() {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (get("/api/photos?size=0").status() != 200 && System.nanoTime() < end) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return this;
            }
        }
        return this;
    }

    public Answer get(String uri, Object... variables) {
        return exchange(client.get().uri(uri, variables));
    }

    /** Asks for an address as it stands. */
    public Answer get(URI uri) {
        return exchange(client.get().uri(uri));
    }

    /** Asks for what one has a state of already. */
    public Answer getUnless(String uri, String etag) {
        return exchange(client.get().uri(uri).header(HttpHeaders.IF_NONE_MATCH, etag));
    }

    public Answer get(String uri, MediaType accept, Object... variables) {
        return exchange(client.get().uri(uri, variables).accept(accept));
    }

    /** Sends a picture and waits until it can be found. */
    public Answer upload(Path picture) {
        return upload("/api/photos?wait=true", new FileSystemResource(picture), Map.of());
    }

    /** Sends a picture by a name, with parts beside it. */
    public Answer upload(String name, byte[] picture, Map<String, ?> parts) {
        return upload("/api/photos?wait=true", named(name, picture), parts);
    }

    public Answer upload(String uri, Resource picture, Map<String, ?> parts) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", picture);
        parts.forEach(form::add);
        return exchange(client.post()
                .uri(uri)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form));
    }

    /** Sends a picture as the whole body, with its name as a header or without one where that is empty. */
    public Answer uploadBare(String disposition, byte[] picture) {
        RestClient.RequestBodySpec request = client.post()
                .uri("/api/photos?wait=true")
                .contentType(MediaType.IMAGE_JPEG)
                .body(picture);
        return exchange(disposition.isEmpty() ? request : request.header(HttpHeaders.CONTENT_DISPOSITION, disposition));
    }

    public Answer patch(String id, String ifMatch, String json) {
        RestClient.RequestBodySpec request = client.patch()
                .uri("/api/photos/{id}", id)
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .body(json);
        return exchange(ifMatch.isEmpty() ? request : request.header(HttpHeaders.IF_MATCH, ifMatch));
    }

    public Answer send(HttpMethod method, String uri, String json, Object... variables) {
        return exchange(client.method(method)
                .uri(uri, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json));
    }

    /** Changes what has revisions. */
    public Answer put(String uri, String ifMatch, String json) {
        return exchange(client.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .body(json));
    }

    public Answer sendText(HttpMethod method, String uri, String text) {
        return exchange(client.method(method)
                .uri(uri)
                .contentType(new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8))
                .body(text));
    }

    /** A file of a form. */
    public static Resource named(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static Answer exchange(RestClient.RequestHeadersSpec<?> request) {
        return request.exchange((sent, answer) -> new Answer(
                answer.getStatusCode().value(),
                answer.getHeaders(),
                answer.getBody().readAllBytes()));
    }
}
