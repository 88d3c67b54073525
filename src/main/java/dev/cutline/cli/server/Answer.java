package dev.cutline.cli.server;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a desk answered.
 *
 * @param status of HTTP
 * @param body whole
 */
public record Answer(int status, byte[] body) {

    static final JsonMapper JSON = new JsonMapper();

    private static final int LONGEST_TEXT = 300;

    /** Whether the desk did as it was told. */
    public boolean isFine() {
        return status / 100 == 2;
    }

    /** Whether the desk lacks what was called, as an older one does. */
    public boolean isUnknownCall() {
        return status == 404 || status == 405;
    }

    /** The body as JSON; a missing node where it is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    /** Why the desk refuses, in its own words where it found some. */
    public String problem() {
        String detail = json().path("detail").asString("");
        String text = detail.isEmpty() ? new String(body, StandardCharsets.UTF_8).strip() : detail;
        boolean readable =
                !text.isEmpty() && text.length() <= LONGEST_TEXT && !text.startsWith("<") && !text.startsWith("{");
        return readable ? text : "The desk answers with status %d.".formatted(status);
    }
}
