package dev.cutline.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalerTests {

    @Test
    void keepsTheRatioAndNeverEnlarges() {
        assertThat(Scaler.scale(picture(3000, 2000), new Orientation(1), 600))
                .returns(600, BufferedImage::getWidth)
                .returns(400, BufferedImage::getHeight);
        assertThat(Scaler.scale(picture(30, 20), new Orientation(1), 600)).returns(30, BufferedImage::getWidth);
    }

    /** Where the red corner, stored top left, is seen. */
    @ParameterizedTest
    @CsvSource({
        "1,left,top",
        "2,right,top",
        "3,right,bottom",
        "4,left,bottom",
        "5,left,top",
        "6,right,top",
        "7,right,bottom",
        "8,left,bottom",
        "0,left,top",
        "9,left,top"
    })
    void turnsPicturesUpright(int code, String side, String edge) {
        BufferedImage upright = Scaler.scale(picture(300, 200), new Orientation(code), 600);

        boolean turned = code >= 5 && code <= 8;
        assertThat(upright.getWidth()).isEqualTo(turned ? 200 : 300);
        int x = side.equals("left") ? 5 : upright.getWidth() - 5;
        int y = edge.equals("top") ? 5 : upright.getHeight() - 5;
        assertThat(new Color(upright.getRGB(x, y))).isEqualTo(Color.RED);
    }

    @Test
    void putsTransparentPicturesOnWhite() {
        BufferedImage transparent = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(Scaler.scale(transparent, new Orientation(1), 600).getRGB(5, 5)))
                .isEqualTo(Color.WHITE);
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 10, height / 10);
        graphics.dispose();
        return picture;
    }
}
