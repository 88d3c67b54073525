package dev.cutline.api;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import dev.cutline.likeness.Copies;
import dev.cutline.likeness.Scenes;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class MatchIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    DeskClient desk;

    @Test
    void findsCopiesOfManyKinds() throws Exception {
        String id = takeIn(1);
        takeIn(2);
        Map.of("chat", false, "mirrored chat", true, "logo", false, "6.5 % off the left", false)
                .forEach((way, mirrored) -> {
                    Answer answer = match(Copies.encoded(Copies.all().get(way).apply(Scenes.picture(1)), "jpeg"));

                    assertThat(answer.at("/matches").size()).as(way).isEqualTo(1);
                    assertThat(answer.at("/matches/0/photoId").asString()).isEqualTo(id);
                    assertThat(answer.at("/matches/0/matchedBy").asString()).isEqualTo("likeness");
                    assertThat(answer.at("/matches/0/distance").asInt()).isLessThan(65);
                    assertThat(answer.at("/matches/0/score").asDouble()).isGreaterThan(0.7);
                    assertThat(answer.at("/matches/0/mirrored").asBoolean()).isEqualTo(mirrored);
                    assertThat(answer.at("/matches/0/licence/status").asString())
                            .isEqualTo("unknown");
                });
    }

    @Test
    void goesByTheDataItselfFirst() throws Exception {
        byte[] picture = Copies.encoded(Scenes.picture(3), "jpeg");
        String id = taken(desk.upload("a.jpg", picture, Map.of()));

        assertThat(match(picture).at("/matches/0/matchedBy").asString()).isEqualTo("bytes");
        assertThat(match(TinyPictures.commented(picture))
                        .at("/matches/0/matchedBy")
                        .asString())
                .isEqualTo("pixels");
        assertThat(match(TinyPictures.commented(picture))
                        .at("/matches/0/photoId")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void saysHowNearTheNearestWas() throws Exception {
        takeIn(4);
        Answer answer = match(Copies.encoded(Scenes.later(4, 0.4), "png"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/matches").size()).isZero();
        assertThat(answer.at("/nearest").isMissingNode()).isFalse();
    }

    @Test
    void refusesWhatIsNoPicture() {
        Answer answer = match("not a picture".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code").asString()).isEqualTo("picture-undecodable");
    }

    @Test
    void tellsWhatBelongsTogether() throws Exception {
        byte[] picture = Copies.encoded(Scenes.picture(7), "jpeg");
        String first = taken(desk.upload("first.jpg", picture, Map.of()));
        String again = taken(desk.upload("again.jpg", TinyPictures.commented(picture), Map.of()));
        String small = takeIn(Copies.scaled(Scenes.picture(7), 300));

        Answer photo = related(first, 2);
        assertThat(photo.at("/related/0/id").asString()).isEqualTo(again);
        assertThat(photo.at("/related/0/relation").asString()).isEqualTo("same-picture");
        assertThat(photo.at("/related/1/id").asString()).isEqualTo(small);
        assertThat(photo.at("/related/1/relation").asString()).isEqualTo("likeness");
        assertThat(desk.get("/api/photos?q=id:" + first).at("/items/0/photo/related"))
                .isEqualTo(photo.at("/related"));
        assertThat(related(small, 2).at("/related/0/relation").asString()).isEqualTo("likeness");
        assertThat(desk.get("/api/photos?q=is:duplicate").json().findValuesAsString("name"))
                .containsExactlyInAnyOrderElementsOf(Set.of("first.jpg", "again.jpg", "small.png"));
    }

    @Test
    void findsWhatIsWithdrawnWithItsReason() throws Exception {
        String id = takeIn(8);
        desk.send(
                org.springframework.http.HttpMethod.PUT, "/api/photos/{id}/withdrawal", "{\"reason\":\"Killed\"}", id);

        Answer answer = match(Copies.encoded(Copies.scaled(Scenes.picture(8), 200), "jpeg"));

        assertThat(answer.at("/matches/0/photoId").asString()).isEqualTo(id);
        assertThat(answer.at("/matches/0/licence/status").asString()).isEqualTo("blocked");
    }

    private String takeIn(int number) throws InterruptedException {
        return takeIn(Scenes.picture(number));
    }

    /** Takes a picture in and waits until it is found by what it looks like. */
    private String takeIn(BufferedImage picture) throws InterruptedException {
        String id = taken(desk.upload("small.png", Copies.encoded(picture, "png"), Map.of()));
        byte[] copy = Copies.encoded(Copies.scaled(picture, 280), "jpeg");
        patiently().until(() -> match(copy).json().findValuesAsString("photoId").contains(id));
        return id;
    }

    private Answer related(String id, int count) throws InterruptedException {
        Answer photo = patiently()
                .until(
                        () -> desk.get("/api/photos/{id}", id),
                        answer -> answer.at("/related").size() >= count);
        assertThat(photo.at("/related").size()).isEqualTo(count);
        return photo;
    }

    private Answer match(byte[] picture) {
        return desk.upload("/api/credits/match", DeskClient.named("copy", picture), Map.of());
    }

    private static String taken(Answer answer) {
        assertThat(answer.status()).isEqualTo(201);
        return answer.at("/id").asString();
    }

    /** The same picture with a comment inside. */
}
