package dev.cutline.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.intake.sheet.ClosedXml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsElementTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what stands in the description | its text
            A farmer. | A farmer.
            <![CDATA[A <b>farmer</b> & his dog.]]> | A <b>farmer</b> & his dog.
            Kim <person>Jong</person> Un, left, | Kim Jong Un, left,
            <p>Kim <b>Jong</b> Un.</p><p>He waves.</p> | Kim Jong Un. He waves.
            <p>One.</p> <!-- no word --> <p>Two.</p> | One. Two.
            A &amp; B&#160;C | A & B C
            '' | ''
            """)
    void saysItsWordsInTheirOrder(String content, String text) throws XMLStreamException {
        assertThat(items("<newsItem><description>%s</description></newsItem>".formatted(content))
                        .get(0)
                        .text("description"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # attribute | its code
            qcode='ninat:picture' | picture
            uri='http://cv.iptc.org/newscodes/ninature/picture' | picture
            qcode='picture' | picture
            qcode='' | ''
            literal='picture' | ''
            """)
    void readsCodesWithoutTheirScheme(String attribute, String code) throws XMLStreamException {
        assertThat(items("<newsItem><itemMeta><itemClass %s/></itemMeta></newsItem>".formatted(attribute))
                        .get(0)
                        .code("itemMeta/itemClass"))
                .isEqualTo(code);
    }

    @Test
    void findsItemsAtAnyDepthAndOfAnyNamespace() throws XMLStreamException {
        List<NewsElement> items =
                items("<a><newsItem guid='1'/><b xmlns:n='urn:n'><n:newsItem n:guid='2'><n:c/></n:newsItem></b></a>");

        assertThat(items).extracting(item -> item.attribute("guid")).containsExactly("1", "2");
        assertThat(items.get(0).all("c")).isEmpty();
        assertThat(items.get(1).all("c")).hasSize(1);
        assertThat(items.get(1).text("c/d")).isEmpty();
    }

    @Test
    void givesUpAtWhatIsDeeperThanAnyNewsItem() {
        assertThatThrownBy(() -> items("<a>".repeat(100) + "</a>".repeat(100)))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("More elements than any news item has");
    }

    private static List<NewsElement> items(String xml) throws XMLStreamException {
        return NewsElement.items(ClosedXml.open(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }
}
