package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** The whole way of a photo over HTTP, with a real Elasticsearch. */
@DeskTest
class PhotosIntegrationTests {

    @Autowired
    DeskClient desk;

    @Test
    void answersTheCreditOfASampleByIdAndReference() {
        Answer taken = desk.upload(Path.of("samples/AFP_33BK4QX.jpg"));
        String id = taken.at("/id").asString();

        assertThat(taken.status()).isIn(200, 201);
        assertThat(taken.at("/indexed").asBoolean()).isTrue();
        assertThat(taken.at("/credit/creators")).hasToString("[\"Jung Yeon-je\"]");
        assertThat(taken.at("/credit/chain")).hasToString("[\"AFP\",\"Getty Images\"]");
        assertThat(taken.at("/iptc/creatorNames")).hasToString("[\"JUNG YEON-JE\"]");
        for (String uri : List.of(
                "/api/credits?id=" + id,
                "/api/credits?sha256=" + id,
                "/api/credits?filename=AFP_33BK4QX.jpg",
                "/api/credits?filename=afp_33bk4qx",
                "/api/credits?jobid=" + taken.at("/iptc/jobid").asString())) {
            assertThat(desk.get(uri).at("/matches/0/photoId").asString())
                    .as(uri)
                    .isEqualTo(id);
            assertThat(desk.get(uri).at("/matches/0/credit/supplier").asString())
                    .as(uri)
                    .isEqualTo("Getty Images");
        }
        assertThat(new String(
                        desk.get("/api/photos/" + id, MediaType.TEXT_PLAIN).body(), StandardCharsets.UTF_8))
                .isEqualTo("Jung Yeon-je/AFP via Getty Images");
    }

    @Test
    void answersWhatExifToolWrote(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("written.jpg"), Pictures.jpeg());
        Process exifTool = exifTool(
                "-IPTC:By-line=JUNG YEON-JE",
                "-IPTC:Credit=AFP via Getty Images",
                "-IPTC:Source=AFP",
                "-IPTC:Caption-Abstract=Ferries wait out a typhoon in the port of Busan.",
                "-IPTC:City=Busan",
                "-IPTC:Country-PrimaryLocationName=South Korea",
                "-IPTC:DateCreated=2023:03:17",
                "-IPTC:ObjectName=SKOREA-TYPHOON",
                "-IPTC:OriginalTransmissionReference=775990001",
                file.toString());
        assertThat(exifTool.waitFor()).isZero();

        Answer taken = desk.upload(file);
        String id = taken.at("/id").asString();

        Map.of(
                        "creditLine", "AFP via Getty Images",
                        "source", "AFP",
                        "description", "Ferries wait out a typhoon in the port of Busan.",
                        "cityName", "Busan",
                        "countryName", "South Korea",
                        "dateCreated", "2023-03-17",
                        "title", "SKOREA-TYPHOON",
                        "jobid", "775990001")
                .forEach((property, value) -> assertThat(desk.get("/api/photos/{id}", id)
                                .at("/iptc/" + property)
                                .asString())
                        .isEqualTo(value));
        for (String query : List.of(
                "typhoon ferries",
                "by:jung",
                "credit:\"AFP via Getty\"",
                "source:AFP typhoon",
                "city:Busan",
                "date:2023-03-17 typhoon",
                "slug:SKOREA-TYPHOON",
                "job:775990001",
                "supplier:getty typhoon")) {
            assertThat(desk.get("/api/photos?q={q}", query).at("/items").findValuesAsString("id"))
                    .as(query)
                    .contains(id);
        }
        assertThat(desk.get("/api/photos?q=typhoon").at("/facets/city/0/value").asString())
                .isEqualTo("Busan");
        assertThat(desk.get("/api/credits?jobid=775990001").at("/matches/0/credit/creators"))
                .hasToString("[\"Jung Yeon-je\"]");
    }

    private static Process exifTool(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of("exiftool", "-q", "-overwrite_original"));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            return abort("exiftool isn't installed");
        }
    }

    @Test
    void keepsTheOriginalByteForByte() throws IOException {
        byte[] picture = Pictures.jpeg();
        String id = desk.upload("plain.jpg", picture, Map.of()).at("/id").asString();

        Answer original = desk.get("/api/photos/{id}/original", id);
        assertThat(original.body()).isEqualTo(picture);
        assertThat(original.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.headers().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
    }

    @Test
    void editsOnTopOfTheRevisionThatWasRead() throws IOException {
        Answer taken = desk.upload("edit.jpg", Pictures.jpeg(), Map.of("caption", "Before"));
        String id = taken.at("/id").asString();
        String tag = taken.headers().getETag();
        String change = "{\"iptc\":{\"description\":\"After\"}}";

        assertThat(tag).isEqualTo("\"1\"");
        assertThat(desk.patch(id, "", change).status()).isEqualTo(428);
        Answer edited = desk.patch(id, tag, change);
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.headers().getETag()).isEqualTo("\"2\"");
        assertThat(edited.at("/iptc/description").asString()).isEqualTo("After");
        assertThat(edited.at("/origin/description").asString()).isEqualTo("desk");
        Answer stale = desk.patch(id, tag, change);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("/code").asString()).isEqualTo("edited-meanwhile");
        Answer wrong = desk.patch(id, "\"2\"", "{\"iptc\":{\"hedline\":\"x\"}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/property").asString()).isEqualTo("hedline");
        assertThat(desk.get("/api/photos/{id}/revisions", id)
                        .at("/revisions/1/change/by")
                        .asString())
                .isEqualTo("desk");
    }

    @Test
    void handsOutTheDesksCaptionInsideTheSamePicture() throws IOException {
        Answer taken = desk.upload(Path.of("samples/GettyImages-1473320118.jpg"));
        String id = taken.at("/id").asString();
        desk.patch(id, taken.headers().getETag(), "{\"iptc\":{\"description\":\"Retter in Albi – 구조대\"}}");

        Answer download = desk.get("/api/photos/{id}/download", id);
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.headers().getContentDisposition().getFilename()).isEqualTo("GettyImages-1473320118.jpg");
        Answer again = desk.upload("again.jpg", download.body(), Map.of());
        assertThat(again.at("/id").asString()).isNotEqualTo(id);
        assertThat(again.at("/file/pixelsSha256")).isEqualTo(taken.at("/file/pixelsSha256"));
        assertThat(again.at("/iptc/description").asString()).isEqualTo("Retter in Albi – 구조대");
        assertThat(again.at("/conflicts").size()).isZero();
    }

    @Test
    void withdrawsAndRestores() throws IOException {
        String id = desk.upload("kill.jpg", Pictures.jpeg(), Map.of("credit", "Ines Okafor/AFP"))
                .at("/id")
                .asString();

        Answer killed = desk.send(HttpMethod.PUT, "/api/photos/{id}/withdrawal", "{\"reason\":\"Wrong person\"}", id);
        assertThat(killed.at("/licence/status").asString()).isEqualTo("blocked");
        assertThat(killed.at("/withdrawn/reason").asString()).isEqualTo("Wrong person");
        Answer lifted = desk.send(HttpMethod.DELETE, "/api/photos/{id}/withdrawal", "{}", id);
        assertThat(lifted.at("/withdrawn").isNull()).isTrue();
    }

    @Test
    void makesNoRevisionOfWhatChangesNothing() throws IOException {
        String id = desk.upload("same.jpg", Pictures.jpeg(), Map.of("iptc", "{\"headline\":\"Same\"}"))
                .at("/id")
                .asString();

        assertThat(desk.patch(id, "*", "{\"iptc\":{\"headline\":\"Same\"}}")
                        .at("/revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.send(HttpMethod.DELETE, "/api/photos/{id}/withdrawal", "{}", id)
                        .at("/revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.patch(id, "*", "{\"iptc\":{\"headline\":\"Half \\ud800 a character\"}}")
                        .at("/iptc/headline")
                        .asString())
                .isEqualTo("Half  a character");
    }
}
