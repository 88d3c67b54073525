package dev.cutline.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTests {

    @ParameterizedTest
    @CsvSource({"900,600,512,341", "17,5,16,4", "3,3,1,1", "2000,1,512,1", "1,2000,1,512", "1600,1600,512,512"})
    void keepsTheLevelOfFlatAreas(int width, int height, int toWidth, int toHeight) {
        for (int colour : new int[] {0x000000, 0xFFFFFF, 0x123456, 0xFE01FE}) {
            BufferedImage small = Resampler.resample(picture(width, height, (x, y) -> colour), toWidth, toHeight);

            assertThat(small.getRGB(0, 0, toWidth, toHeight, null, 0, toWidth)).containsOnly(0xFF000000 | colour);
        }
    }

    @Test
    void turnsAPatternTooFineToBeSeenIntoGrey() {
        BufferedImage small =
                Resampler.resample(picture(900, 600, (x, y) -> (x + y) % 2 == 0 ? 0xFFFFFF : 0), 300, 200);

        for (int x = 10; x < 290; x++) {
            assertThat(new Color(small.getRGB(x, 100)).getGreen()).isBetween(124, 131);
        }
    }

    @Test
    void keepsThingsInTheirPlaceAndColour() {
        BufferedImage small = Resampler.resample(
                picture(900, 600, (x, y) -> (x * 255 / 899) << 16 | (y * 255 / 599) << 8 | 77), 512, 341);

        for (int i = 8; i < 330; i += 7) {
            Color seen = new Color(small.getRGB(i, i));
            assertThat(seen.getRed()).isCloseTo((int) ((i + 0.5) / 512 * 255), within(1));
            assertThat(seen.getGreen()).isCloseTo((int) ((i + 0.5) / 341 * 255), within(1));
            assertThat(seen.getBlue()).isEqualTo(77);
        }
    }

    @Test
    void keepsEdgesSharp() {
        BufferedImage small = Resampler.resample(picture(1000, 100, (x, y) -> x < 500 ? 0 : 0xFFFFFF), 500, 50);

        assertThat(new Color(small.getRGB(247, 25)).getRed()).isLessThan(25);
        assertThat(new Color(small.getRGB(252, 25)).getRed()).isGreaterThan(230);
    }

    private static org.assertj.core.data.Offset<Integer> within(int levels) {
        return org.assertj.core.data.Offset.offset(levels);
    }

    private static BufferedImage picture(int width, int height, IntBinaryOperator colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        return picture;
    }
}
