package dev.cutline.api;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Many photos at once, over HTTP. */
@DeskTest
class BatchesIntegrationTests {

    /** So many photos that aren't there keep a batch at work for a while. */
    private static final int MANY = 40_000;

    @Autowired
    @Qualifier("batchRunner")
    SmartLifecycle runner;

    @Autowired
    DeskClient desk;

    @Test
    void fillsInAllThatASearchFindsWithEachPicturesOwnValues() throws Exception {
        List<String> ids = pictures("oslo", 5, Map.of("cityName", "Oslo", "keywords", List.of("harbour")));

        JsonNode done = finished(start("""
                {"query": "job:oslo", "action": {"do": "fill", "lines": [
                  {"property": "headline", "how": "replace", "text": "{city:upper} at dawn"},
                  {"property": "keywords", "how": "append", "text": "dawn; harbour"},
                  {"property": "source", "how": "if-empty", "text": "Staff"}]}}"""));

        assertThat(done.at("/total").asInt()).isEqualTo(5);
        assertThat(done.at("/changed").asInt()).isEqualTo(5);
        assertThat(done.at("/problems")).isEmpty();
        for (String id : ids) {
            JsonNode photo = photo(id);
            assertThat(photo.at("/iptc/headline").asString()).isEqualTo("OSLO at dawn");
            assertThat(photo.at("/iptc/keywords")).hasToString("[\"harbour\",\"dawn\"]");
            assertThat(photo.at("/change/why").asString()).contains("Edit Headline, Keywords, Source");
            assertThat(photo.at("/revision").asInt()).isEqualTo(2);
        }
    }

    @Test
    void takesItselfBackWhereNobodyHasChangedAnythingSince() throws Exception {
        List<String> ids = pictures("undo", 3, Map.of("headline", "Before", "cityName", "Turku"));
        String batch = start("""
                {"ids": ["%s"], "action": {"do": "edit", "iptc": {"headline": "After", "cityName": null}}}""".formatted(String.join("\",\"", ids)));
        finished(batch);
        desk.patch(ids.get(1), "\"2\"", "{\"iptc\": {\"headline\": \"Mine\"}}");

        Answer undoing = desk.send(HttpMethod.POST, "/api/batches/{id}/undo", "", batch);
        JsonNode undone = finished(undoing.at("/id").asString());

        assertThat(undoing.status()).isEqualTo(202);
        assertThat(undone.at("/changed").asInt()).isEqualTo(2);
        assertThat(undone.at("/failed").asInt()).isEqualTo(1);
        assertThat(undone.at("/problems/0/photoId").asString()).isEqualTo(ids.get(1));
        assertThat(undone.at("/problems/0/message").asString()).endsWith("changed it since: Headline.");
        assertThat(undone.at("/problems/0/left")).hasToString("[\"headline\"]");
        assertThat(undone.at("/title").asString()).isEqualTo("Undo: Edit Headline, City");
        assertThat(undone.at("/properties")).hasToString("[\"headline\",\"cityName\"]");
        assertThat(photo(ids.get(0)).at("/iptc/headline").asString()).isEqualTo("Before");
        assertThat(photo(ids.get(0)).at("/origin/headline").asString()).startsWith("supplied");
        assertThat(photo(ids.get(1)).at("/iptc/headline").asString()).isEqualTo("Mine");
        assertThat(photo(ids.get(1)).at("/iptc/cityName").asString()).isEqualTo("Turku");
        assertThat(desk.get("/api/batches/" + batch).at("/undoneBy").asString())
                .isEqualTo(undone.at("/id").asString());
        assertThat(desk.send(HttpMethod.POST, "/api/batches/{id}/undo", "", batch)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void saysWhichPicturesFailedAndWhyAndGoesOn() throws Exception {
        List<String> ids = pictures("lost", 2, Map.of("headline", "Here"));

        JsonNode done = finished(start("""
                {"ids": ["%s", "nowhere", "%s"], "action": {"do": "withdraw", "reason": "Wrong person named"}}""".formatted(ids.get(0), ids.get(1))));

        assertThat(done.at("/changed").asInt()).isEqualTo(2);
        assertThat(done.at("/failed").asInt()).isEqualTo(1);
        assertThat(done.at("/problems/0/message").asString()).contains("There is no photo “nowhere”");
        assertThat(photo(ids.get(1)).at("/withdrawn/reason").asString()).isEqualTo("Wrong person named");
    }

    @Test
    void replacesByExpressions() throws Exception {
        List<String> ids = pictures("regex", 1, Map.of("description", "Pic 17-03-2023 of A. Pic 18-03-2023 of B."));

        finished(start("""
                {"ids": ["%s"], "action": {"do": "replace", "replacement": {"find": "(\\\\d\\\\d)-(\\\\d\\\\d)-(\\\\d{4})",
                 "with": "$3-$2-$1", "regex": true, "matchCase": true, "in": ["description"]}}}""".formatted(ids.get(0))));

        assertThat(photo(ids.get(0)).at("/iptc/description").asString())
                .isEqualTo("Pic 2023-03-17 of A. Pic 2023-03-18 of B.");
    }

    @Test
    void goesOnWhereAStoppedDeskLeftItAndDoesNothingTwice() throws Exception {
        List<String> ids = pictures("stop", 30, Map.of("headline", "Rain"));
        String batch = start("""
                {"ids": ["%s"], "action": {"do": "fill", "lines": [
                  {"property": "headline", "how": "append", "text": "again"}]}}""".formatted(String.join("\",\"", ids)));

        runner.stop();
        runner.start();

        assertThat(finished(batch).at("/changed").asInt()).isEqualTo(30);
        for (String id : ids) {
            assertThat(photo(id).at("/iptc/headline").asString()).isEqualTo("Rain again");
            assertThat(photo(id).at("/revision").asInt()).isEqualTo(2);
        }
    }

    @Test
    void endsEarlyWhereSomebodyStopsIt() throws Exception {
        String id = pictures("early", 1, Map.of("headline", "Rain")).get(0);
        String ids = IntStream.range(0, MANY)
                .mapToObj("%064x"::formatted)
                .collect(Collectors.joining("\",\"", id + "\",\"", ""));
        String batch = start("""
                {"ids": ["%s"], "action": {"do": "fill", "lines": [
                  {"property": "headline", "how": "append", "text": "again"}]}}""".formatted(ids));
        String behind = start("""
                {"ids": ["%s"], "action": {"do": "edit", "iptc": {"headline": "Never"}}}""".formatted(id));

        desk.send(HttpMethod.POST, "/api/batches/{id}/stop", "", behind);
        assertThat(desk.send(HttpMethod.POST, "/api/batches/{id}/stop", "", batch)
                        .status())
                .isEqualTo(202);

        assertThat(over(batch, "stopped").at("/done").asInt()).isLessThan(MANY);
        assertThat(over(behind, "stopped").at("/done").asInt()).isZero();
        assertThat(photo(id).at("/iptc/headline").asString()).startsWith("Rain");
        assertThat(desk.send(HttpMethod.POST, "/api/batches/{id}/stop", "", batch)
                        .at("/state")
                        .asString())
                .isEqualTo("stopped");
    }

    @Test
    void takesKeywordsOutAndPutsOthersInAtOnce() throws Exception {
        String id = pictures("words", 1, Map.of("keywords", List.of("harbor", "dawn")))
                .get(0);

        finished(start("""
                {"ids": ["%s"], "action": {"do": "fill", "lines": [
                  {"property": "keywords", "how": "remove", "text": "Harbor"},
                  {"property": "keywords", "how": "append", "text": "harbour"}]}}""".formatted(id)));

        assertThat(photo(id).at("/iptc/keywords")).hasToString("[\"dawn\",\"harbour\"]");
    }

    @Test
    void refusesWhatCannotBeMeant() {
        pictures("ready", 1, Map.of());
        for (String order : List.of(
                "{\"ids\": [], \"action\": {\"do\": \"restore\"}}",
                "{\"action\": {\"do\": \"restore\"}}",
                "{\"query\": \"date:last-wek\", \"action\": {\"do\": \"restore\"}}",
                "{\"query\": \"job:nothing-of-that-kind\", \"action\": {\"do\": \"restore\"}}",
                "{\"ids\": [\"a\"], \"action\": {\"do\": \"edit\", \"iptc\": {\"nonsense\": 1}}}",
                "{\"ids\": [\"a\"], \"action\": {\"do\": \"template\", \"template\": \"None\"}}",
                "{\"ids\": [\"a\"], \"action\": {\"do\": \"fill\", \"lines\": [{\"property\": \"headline\", \"how\": \"replace\", \"text\": \"{nonsense}\"}]}}",
                "{\"ids\": [\"a\"], \"action\": {\"do\": \"replace\", \"replacement\": {\"find\": \"(\", \"with\": \"\", \"regex\": true, \"matchCase\": true, \"in\": [\"description\"]}}}")) {
            Answer answer = desk.send(HttpMethod.POST, "/api/batches", order);
            assertThat(answer.status()).as(order).isEqualTo(422);
            assertThat(answer.at("/detail").asString()).as(order).isNotBlank();
            assertThat(answer.at("/code").asString()).as(order).endsWith("-invalid");
        }
        assertThat(desk.send(HttpMethod.POST, "/api/batches", "{\"ids\": [\"a\"], \"action\": {\"do\": \"dance\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(desk.get("/api/batches/none").status()).isEqualTo(404);
    }

    private List<String> pictures(String job, int count, Map<String, Object> iptc) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Map<String, Object> values = new java.util.HashMap<>(iptc);
                    values.put("jobid", job);
                    byte[] picture = TinyPictures.jpeg(job.hashCode() + i);
                    return desk.upload(job + i + ".jpg", picture, Map.of("iptc", values))
                            .at("/id")
                            .asString();
                })
                .toList();
    }

    private String start(String order) {
        Answer answer = desk.send(HttpMethod.POST, "/api/batches", order);
        assertThat(answer.status()).as(order).isEqualTo(202);
        return answer.at("/id").asString();
    }

    private JsonNode finished(String id) {
        return over(id, "finished");
    }

    private JsonNode over(String id, String state) {
        return patiently()
                .until(
                        () -> desk.get("/api/batches/" + id).json(),
                        status -> status.at("/state").asString().equals(state));
    }

    private JsonNode photo(String id) {
        return desk.get("/api/photos/" + id).json();
    }
}
