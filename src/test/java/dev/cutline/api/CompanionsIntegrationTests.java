package dev.cutline.api;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Companions that come before, with, and after their pictures. */
@DeskTest
class CompanionsIntegrationTests {

    @Autowired
    DeskClient desk;

    @Test
    void joinsASheetWithPicturesThatCameBeforeAndAfterIt() throws Exception {
        String before =
                desk.upload("early 1.jpg", Pictures.jpeg(), Map.of()).at("/id").asString();
        byte[] sheet = bytes(
                "Dateiname;Bildunterschrift;Fotograf\nearly 1.jpg;Ein Hafen;Lena Brandt\nlate_2;Zwei;Ines Okafor\n");
        Answer answer = companion("march.csv", sheet);

        assertThat(answer.at("/outcomes/0/state").asString()).isEqualTo("JOINED");
        assertThat(answer.at("/outcomes/0/photoIds/0").asString()).isEqualTo(before);
        assertThat(answer.at("/outcomes/1/state").asString()).isEqualTo("WAITING");
        assertThat(desk.get("/api/companions").json().toString()).contains("late_2");

        Answer after = desk.upload("/api/photos", DeskClient.named("late_2.jpg", Pictures.jpeg()), Map.of());

        assertThat(after.status()).isEqualTo(201);
        assertThat(after.at("/iptc/description").asString()).isEqualTo("Zwei");
        assertThat(after.at("/revision").asInt()).isEqualTo(2);
        assertThat(after.at("/change/why").asString()).isEqualTo("Joined with caption sheet “march.csv”, row 3");
        assertThat(photo(before).at("/iptc/creatorNames")).hasToString("[\"Lena Brandt\"]");
        assertThat(desk.get("/api/companions").json().toString()).doesNotContain("late_2");
    }

    @Test
    void changesNothingWhenTheSameCompanionComesAgain() throws Exception {
        String id =
                desk.upload("again.jpg", Pictures.jpeg(), Map.of()).at("/id").asString();
        byte[] sheet = bytes("filename,headline\nagain.jpg,Once\n");
        companion("again.csv", sheet);
        companion("again.csv", sheet);

        assertThat(photo(id).at("/revision").asInt()).isEqualTo(2);
    }

    @Test
    void findsAPictureThatSearchDidNotKnowYet() throws Exception {
        String id = desk.upload("/api/photos", DeskClient.named("unsearched.jpg", Pictures.jpeg()), Map.of())
                .at("/id")
                .asString();
        companion("unsearched.txt", bytes("A caption."));

        patiently()
                .untilAsserted(() ->
                        assertThat(photo(id).at("/iptc/description").asString()).isEqualTo("A caption."));
    }

    @Test
    void asksWhichOfTwoPicturesOfOneNameIsMeant() throws Exception {
        desk.upload("twin.jpg", Pictures.jpeg(), Map.of());
        String meant =
                desk.upload("twin.jpg", Pictures.jpeg(), Map.of()).at("/id").asString();

        Answer answer = companion("twins.csv", bytes("filename,headline\ntwin.jpg,Which\n"));

        assertThat(answer.at("/outcomes/0/state").asString()).isEqualTo("UNSURE");
        assertThat(answer.at("/outcomes/0/photoIds").size()).isEqualTo(2);
        patiently()
                .untilAsserted(() -> assertThat(desk.get("/api/companions").at("/waiting/0/candidates"))
                        .hasSize(2));
        String choice = "{\"key\":\"%s\",\"photoId\":\"%s\"}"
                .formatted(desk.get("/api/companions").at("/waiting/0/key").asString(), meant);
        assertThat(desk.send(HttpMethod.POST, "/api/companions/joins", choice).status())
                .isEqualTo(204);
        assertThat(photo(meant).at("/iptc/headline").asString()).isEqualTo("Which");
        assertThat(desk.get("/api/companions").at("/waiting")).isEmpty();
        assertThat(desk.send(HttpMethod.POST, "/api/companions/joins", choice)
                        .at("/code")
                        .asString())
                .isEqualTo("companion-not-waiting");
    }

    @Test
    void withdrawsWhatItsSupplierCancelsAndCorrectsWhatItSendsAnew() throws Exception {
        String id = desk.upload("kill.jpg", Pictures.jpeg(), Map.of()).at("/id").asString();
        companion("kill.xml", newsml(1, "usable", "Wrong name."));
        companion("kill.xml", newsml(3, "canceled", "Right name."));
        companion("kill.xml", newsml(2, "usable", "Late name."));

        Answer photo = photo(id);
        assertThat(photo.at("/iptc/description").asString()).isEqualTo("Right name.");
        assertThat(photo.at("/withdrawn/reason").asString()).contains("NewsML “kill.xml”, version 3");
        assertThat(photo.at("/licence/status").asString()).isEqualTo("blocked");
    }

    @Test
    void namesWhatIsWrongWithAFile() {
        Answer answer = companion("captions.csv", bytes("a,b\n1,2\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code").asString()).isEqualTo("companion-unusable");
        assertThat(answer.at("/detail").asString()).contains("no column that names its pictures");
        assertThat(companion("x.exe", bytes("MZ")).status()).isEqualTo(422);
    }

    @Test
    void correctsManyPhotosFromASheetOnceTheDifferencesWereShown() throws Exception {
        String first = desk.upload("wrong 1.jpg", Pictures.jpeg(), Map.of("caption", "Wrong", "credit", "Nobody"))
                .at("/id")
                .asString();
        String second = desk.upload("wrong 2.jpg", Pictures.jpeg(), Map.of("caption", "Right"))
                .at("/id")
                .asString();
        byte[] sheet = bytes("""
                ID;Revision;Caption;Credit;Date
                %s;1;Corrected;-;
                %s;;Right;;
                %s;7;Too late;;
                wrong 2;;;;2023-13-45
                nobody.jpg;;Lost;;
                """.formatted(first, second, second));
        Answer dry = corrections("?dryRun=true", sheet);

        assertThat(dry.at("/rows/0/state").asString()).isEqualTo("PROPOSED");
        assertThat(dry.at("/rows/0/changes/0/before").asString()).isEqualTo("Wrong");
        assertThat(dry.at("/rows/1/state").asString()).isEqualTo("UNCHANGED");
        assertThat(dry.at("/rows/2/state").asString()).isEqualTo("REFUSED");
        assertThat(dry.at("/rows/2/problem").asString()).contains("revision 1", "made on 7");
        assertThat(dry.at("/rows/4/problem").asString()).contains("No photo is called “nobody.jpg”");
        assertThat(photo(first).at("/revision").asInt()).isEqualTo(1);

        Answer applied = corrections("", sheet);

        assertThat(applied.at("/rows/0/state").asString()).isEqualTo("APPLIED");
        assertThat(photo(first).at("/iptc/description").asString()).isEqualTo("Corrected");
        assertThat(photo(first).at("/iptc/creditLine").isMissingNode()).isTrue();
        assertThat(photo(first).at("/origin/description").asString()).isEqualTo("desk");
        assertThat(photo(first).at("/change/why").asString()).isEqualTo("Corrected by “corrections.csv”, row 2");
        assertThat(photo(second).at("/revision").asInt()).isEqualTo(1);
    }

    private Answer corrections(String query, byte[] sheet) {
        return desk.upload("/api/corrections" + query, DeskClient.named("corrections.csv", sheet), Map.of());
    }

    private Answer companion(String name, byte[] content) {
        return desk.upload("/api/companions", DeskClient.named(name, content), Map.of());
    }

    private Answer photo(String id) {
        return desk.get("/api/photos/{id}", id);
    }

    private static byte[] newsml(int version, String status, String caption) {
        return bytes("""
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:kill" version="%d">
                <itemMeta><itemClass qcode="ninat:picture"/><pubStatus qcode="stat:%s"/></itemMeta>
                <contentMeta><description role="drol:caption">%s</description></contentMeta></newsItem>
                """.formatted(version, status, caption));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
