package dev.cutline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageImageTests {

    private static final String PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # image | its address
            <img src='a.jpg'> | a.jpg
            <img src=' a.jpg '> | a.jpg
            <img src='small.jpg' data-src='large.jpg'> | large.jpg
            <img src='PIXEL' data-original='a.jpg'> | a.jpg
            <img src='PIXEL' srcset='a.jpg 480w, b.jpg 960w'> | b.jpg
            <img srcset='b.jpg 960w, a.jpg 480w'> | b.jpg
            <img srcset='a.jpg 480w,b.jpg 960w'> | b.jpg
            <img srcset='a.jpg 1x,b.jpg 1.5x,c.jpg 2x'> | c.jpg
            <img srcset='a.jpg, b.jpg 2x'> | b.jpg
            <img srcset='/w_480,h_300/a.jpg 480w, /w_960,h_600/a.jpg 960w'> | /w_960,h_600/a.jpg
            <img srcset='a.jpg huge, b.jpg w'> | a.jpg
            <picture><source srcset='a.webp 2x'><img alt=''></picture> | a.webp
            <picture></picture> | ``
            <video poster='a.jpg'></video> | a.jpg
            <img> | ``
            """)
    void isTheLargestThatIsOffered(String html, String address) {
        assertThat(image(html.replace("PIXEL", PIXEL)).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='a.svg'>",
                "<img src='a.svg?v=2'>",
                "<img src='counter.gif'>",
                "<img src='a.jpg' width='40'>",
                "<img src='a.jpg' width='800' height='20px'>",
                "<img src=''>"
            })
    void isNotOfThePageWhereItIsAMark(String html) {
        assertThat(image(html).isOfThePage()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='a.jpg'>",
                "<img src='a.gif' width='640'>",
                "<img src='a.jpg' width='100%' height='auto'>"
            })
    void isOfThePageWhereNothingSpeaksAgainstIt(String html) {
        assertThat(image(html).isOfThePage()).isTrue();
    }

    @Test
    void holdsItsBytesWhereTheAddressDoes() {
        PageImage image = image("<img alt='A quay' src='data:image/jpeg;base64,/9j/4AAQ'>");

        assertThat(image.address()).isEmpty();
        assertThat(image.content()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(image.alt()).isEqualTo("A quay");
        assertThat(image("<img src='data:image/jpeg,plain'>").content()).isNull();
    }

    @Test
    void isDescribedByItsTitleWhereItHasNoAltText() {
        assertThat(image("<img src='a.jpg' alt=' ' title='A quay '>").alt()).isEqualTo("A quay");
    }

    private static PageImage image(String html) {
        return PageImage.of(Jsoup.parseBodyFragment(html).body().child(0));
    }
}
