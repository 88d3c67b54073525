package dev.cutline.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.likeness.Resemblance.Verdict;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnquiryTests {

    private static final int PICTURE = 5;

    private final Sketch kept = sketch(Scenes.picture(PICTURE));

    static Stream<String> ways() {
        return Copies.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void knowsACopy(String way) {
        Resemblance copy = look(Copies.all().get(way).apply(Scenes.picture(PICTURE)));

        assertThat(copy.verdict()).as("%s: %s", way, copy).isNotEqualTo(Verdict.OTHER);
        assertThat(copy.mirrored()).isEqualTo(way.startsWith("mirrored"));
    }

    @Test
    void tellsWhichPartACopyShows() {
        Resemblance copy = look(Copies.cropped(Scenes.picture(PICTURE), 0.07, 0, 0.02, 0.04));

        assertThat(copy.frame().left()).isBetween(0.06, 0.08);
        assertThat(copy.frame().top()).isBetween(-0.01, 0.01);
        assertThat(copy.frame().right()).isBetween(0.97, 0.99);
        assertThat(copy.frame().bottom()).isBetween(0.95, 0.97);
    }

    @Test
    void doesNotTakeStrangersForCopies() {
        for (int stranger = 6; stranger < 40; stranger++) {
            Resemblance other = look(Scenes.picture(stranger));
            assertThat(other.verdict()).as("%d: %s", stranger, other).isEqualTo(Verdict.OTHER);
            assertThat(other.distance()).isGreaterThan(Resemblance.NEAR);
        }
    }

    @Test
    void takesTheNextFrameForTheSameAndTheNextSceneForAnother() {
        assertThat(look(Scenes.later(PICTURE, 0.005)).verdict()).isEqualTo(Verdict.SAME);
        assertThat(look(Scenes.later(PICTURE, 0.3)).verdict()).isEqualTo(Verdict.OTHER);
    }

    @Test
    void findsNothingOnEmptyPictures() {
        Sketch empty = sketch(filled(Color.GRAY));

        assertThat(Fingerprint.of(empty).words()).isEmpty();
        assertThat(Enquiry.of(empty).words()).isEmpty();
        assertThat(Enquiry.of(empty).look(sketch(filled(Color.BLACK))).verdict())
                .isEqualTo(Verdict.OTHER);
    }

    @Test
    void readsAFingerprintAsItWasWritten() {
        Fingerprint print = Fingerprint.of(kept);

        assertThat(Fingerprint.read(print.bytes()).words()).isEqualTo(print.words());
        assertThat(Fingerprint.read(Fingerprint.of(sketch(filled(Color.WHITE))).bytes())
                        .words())
                .isEmpty();
    }

    private Resemblance look(BufferedImage copy) {
        return Enquiry.of(sketch(copy)).look(kept);
    }

    private static Sketch sketch(BufferedImage picture) {
        return Sketch.of(Copies.scaled(picture, 512));
    }

    private static BufferedImage filled(Color colour) {
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 300, 200);
        graphics.dispose();
        return picture;
    }
}
