package dev.cutline.api;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;

import dev.cutline.DeskTest;
import dev.cutline.access.Keys;
import dev.cutline.access.Role;
import dev.cutline.desk.template.How;
import dev.cutline.desk.template.Line;
import dev.cutline.desk.template.Template;
import dev.cutline.desk.template.Templates;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agencies that push by the API, with keys and defaults of their own. */
@DeskTest("cutline.access.without-key=nobody")
@AutoConfigureMockMvc
class AgencyKeysIntegrationTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Keys keys;

    @Autowired
    Templates templates;

    @Autowired
    MockMvcTester desk;

    @Test
    void fillsInWhatGoesWithoutSayingForAnAgency() throws IOException {
        templates.put("Wire", 0, new Template(List.of(new Line("jobid", How.REPLACE, "WIRE"))), "test");
        String key = handOut("""
                {"name": "Merrin feed", "role": "agency", "defaults":
                 {"receivedFrom": "Merrin News", "agency": "MNA", "source": "Merrin", "template": "Wire"}}""");

        JsonNode photo = json(push(key, Pictures.jpeg()), 201);

        assertThat(photo.at("/file/receivedFrom").asString()).isEqualTo("Merrin News");
        assertThat(photo.at("/iptc/creditLine").asString()).isEqualTo("MNA");
        assertThat(photo.at("/iptc/source").asString()).isEqualTo("Merrin");
        assertThat(photo.at("/iptc/jobid").asString()).isEqualTo("WIRE");
        assertThat(photo.at("/origin/creditLine").asString()).isEqualTo("key “Merrin feed”");
    }

    @ParameterizedTest
    @CsvSource({"AP/dpa, viewer, name", "100%, viewer, name", "Ines, nobody, role"})
    void areNotHandedOutToOpenNothingOrToBeIrrevocable(String name, String role, String wrong) {
        JsonNode problem = json(asked("{\"name\": \"%s\", \"role\": \"%s\"}".formatted(name, role)), 422);

        assertThat(problem.at("/code").asString()).isEqualTo("member-invalid");
        assertThat(problem.at("/property").asString()).isEqualTo(wrong);
    }

    @Test
    void changesNothingWhenTheSamePictureIsPushedAgain() throws IOException {
        String key = handOut("""
                {"name": "Twice", "role": "agency", "defaults": {"agency": "TWC"}}""");
        byte[] picture = Pictures.jpeg();

        int revision = json(push(key, picture), 201).at("/revision").asInt();

        assertThat(json(push(key, picture), 200).at("/revision").asInt()).isEqualTo(revision);
    }

    @Test
    void creditsNobodyElseWhereAPictureNamesItsAgency() throws IOException {
        String key = handOut("""
                {"name": "Reseller", "role": "agency", "defaults": {"agency": "Reseller"}}""");

        JsonNode photo = json(push(key, Files.readAllBytes(Path.of("samples/AFP_33BK4QX.jpg"))), 201);

        assertThat(photo.at("/credit/chain").toString()).contains("AFP").doesNotContain("Reseller");
        assertThat(photo.at("/file/receivedFrom").asString()).isEqualTo("Reseller");
    }

    @Test
    void leavesWhatCameAnotherWayBefore() throws IOException {
        byte[] picture = Pictures.jpeg();
        json(push(keys.handOut("First", Role.EDITOR, "test"), picture), 201);
        String key = handOut("""
                {"name": "Second", "role": "agency", "defaults": {"agency": "SCD"}}""");

        JsonNode answer = json(push(key, picture), 200);

        String editor = keys.handOut("Reader", Role.EDITOR, "test");
        JsonNode photo = json(
                desk.get()
                        .uri("/api/photos/" + answer.at("/id").asString())
                        .header(AUTHORIZATION, "Bearer " + editor)
                        .exchange(),
                200);
        assertThat(photo.at("/iptc/creditLine").isMissingNode()).isTrue();
        assertThat(photo.at("/file/receivedFrom").asString()).isEqualTo("upload");
    }

    @Test
    void tellsAnAgencyNothingOfAPictureThatOthersHadSent() throws IOException {
        byte[] picture = Files.readAllBytes(Path.of("samples/AP23088417760233.jpg"));
        json(push(handOut("{\"name\": \"Owner\", \"role\": \"agency\"}"), picture), 201);

        JsonNode answer = json(push(handOut("{\"name\": \"Rival\", \"role\": \"agency\"}"), picture), 200);

        assertThat(answer.propertyNames()).containsExactlyInAnyOrder("id", "revision", "indexed", "file");
        assertThat(answer.at("/file").propertyNames())
                .containsExactlyInAnyOrder("mediaType", "size", "width", "height", "pixelsSha256");
        assertThat(answer.at("/file/size").asInt()).isEqualTo(picture.length);
    }

    @Test
    void letsAnAgencySpeakOfItsOwnPicturesOnly() throws Exception {
        String mine = handOut("""
                {"name": "Mine", "role": "agency", "defaults": {"receivedFrom": "Mine & Co"}}""");
        String theirs = keys.handOut("Theirs", Role.AGENCY, "test");
        desk.post()
                .uri("/api/photos")
                .contentType(MediaType.IMAGE_JPEG)
                .header("Content-Disposition", "attachment; filename=owned.jpg")
                .header(AUTHORIZATION, "Bearer " + mine)
                .content(Pictures.jpeg())
                .exchange();

        assertThat(companion(theirs, "owned.jpg", "Theirs")
                        .at("/outcomes/0/state")
                        .asString())
                .isEqualTo("WAITING");
        // Search comes to know the picture a moment after it was taken in.
        patiently()
                .untilAsserted(() -> assertThat(companion(mine, "owned.jpg", "Mine")
                                .at("/outcomes/0/state")
                                .asString())
                        .isEqualTo("JOINED"));
    }

    @Test
    void keepsDefaultsWhenAKeyIsRenewedAndTellsThem() throws IOException {
        handOut("""
                {"name": "Renewed", "role": "agency", "defaults": {"agency": "RNW", "template": " "}}""");
        handOut("""
                {"name": "Renewed", "role": "agency"}""");

        JsonNode known = json(
                desk.get().uri("/api/keys").header(AUTHORIZATION, librarian()).exchange(), 200);

        JsonNode renewed = known.at("/keys")
                .valueStream()
                .filter(holder -> holder.at("/name").asString().equals("Renewed"))
                .findFirst()
                .orElseThrow();
        assertThat(renewed.at("/defaults/agency").asString()).isEqualTo("RNW");
        assertThat(renewed.at("/defaults/template").isNull()).isTrue();
    }

    @Test
    void refusesATemplateThatTheDeskDoesNotHave() {
        JsonNode problem = json(asked("""
                {"name": "Typo", "role": "agency", "defaults": {"template": "Wires"}}"""), 422);

        assertThat(problem.at("/property").asString()).isEqualTo("defaults.template");
        assertThat(problem.at("/detail").asString()).contains("“Wires”", "Make it first");
        assertThat(keys.holders()).extracting(Keys.Holder::name).doesNotContain("Typo");
    }

    @Test
    void refusesDefaultsForAnybodyElse() {
        assertThat(asked("""
                {"name": "Ines Okafor", "role": "editor", "defaults": {"agency": "X"}}""")).hasStatus(422).bodyText().contains("“defaults” belong to the keys of agencies");
    }

    private JsonNode companion(String key, String picture, String caption) {
        MockMultipartFile sheet = new MockMultipartFile(
                "file",
                caption + ".csv",
                "text/csv",
                "Filename,Caption\n%s,%s\n".formatted(picture, caption).getBytes(StandardCharsets.UTF_8));
        return json(
                desk.post()
                        .uri("/api/companions")
                        .multipart()
                        .file(sheet)
                        .header(AUTHORIZATION, "Bearer " + key)
                        .exchange(),
                200);
    }

    private MvcTestResult push(String key, byte[] picture) {
        return desk.post()
                .uri("/api/photos")
                .contentType(MediaType.IMAGE_JPEG)
                .header(AUTHORIZATION, "Bearer " + key)
                .content(picture)
                .exchange();
    }

    private String handOut(String wanted) {
        return json(asked(wanted), 201).at("/key").asString();
    }

    private MvcTestResult asked(String wanted) {
        return desk.post()
                .uri("/api/keys")
                .contentType(MediaType.APPLICATION_JSON)
                .header(AUTHORIZATION, librarian())
                .content(wanted)
                .exchange();
    }

    private String librarian() {
        return "Bearer " + keys.handOut("Librarian", Role.LIBRARIAN, "test");
    }

    private static JsonNode json(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        try {
            return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
