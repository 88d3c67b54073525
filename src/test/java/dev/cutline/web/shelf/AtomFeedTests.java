package dev.cutline.web.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.Finder.Item;
import dev.cutline.desk.shelf.SavedSearch;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revisions;
import dev.cutline.photo.meaning.PhotoReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The feed of a saved search, as a news reader reads it. */
class AtomFeedTests {

    private static final SavedSearch SEARCH =
            new SavedSearch("Häfen & <Meer>", "?q=h%C3%A4fen", "häfen", "Ines", Instant.parse("2026-03-17T08:15:00Z"));

    @Test
    void isXmlWhateverASearchOrACaptionHolds() throws Exception {
        Document feed =
                feed(photo(Map.of("headline", "A <b> & \u0007 C", "description", "\uD83D half, whole 😀\uFFFE")));

        assertThat(text(feed, "title", 0)).isEqualTo("Häfen & <Meer>");
        assertThat(text(feed, "title", 1)).isEqualTo("A <b> &  C");
        assertThat(text(feed, "summary", 0)).contains("whole 😀");
        assertThat(text(feed, "id", 0)).isEqualTo("https://desk/searches/H%C3%A4fen%20&%20%3CMeer%3E.atom");
    }

    @Test
    void fallsBackToTheFileNameAndSaysThatNoCreditIsKnown() throws Exception {
        Document feed = feed(photo(Map.of("headline", " ")));

        assertThat(text(feed, "title", 1)).isEqualTo("a.jpg");
        assertThat(text(feed, "name", 0)).isEqualTo("No credit known");
    }

    @Test
    void showsNoPictureThatIsWithheld() throws Exception {
        Photo withheld = photo(Map.of("instructions", "EMBARGOED UNTIL 2099-01-01 06:00:00Z"));

        assertThat(relations(feed(photo(Map.of())))).containsExactly("self", "alternate", "alternate", "enclosure");
        assertThat(relations(feed(withheld))).containsExactly("self", "alternate", "alternate");
    }

    @Test
    void isAsOldAsItsNewestPictureOrTheSearch() throws Exception {
        assertThat(text(feed(photo(Map.of())), "updated", 0)).isEqualTo(Revisions.RECEIVED.toString());
        assertThat(text(feed(), "updated", 0)).isEqualTo("2026-03-17T08:15:00Z");
    }

    private static Photo photo(Map<String, Object> iptc) {
        return PhotoReader.withBuiltInTables().read(Revisions.first('a', iptc), true);
    }

    private static Document feed(Photo... photos) throws Exception {
        List<Item> items =
                List.of(photos).stream().map(photo -> new Item(photo, Map.of())).toList();
        byte[] xml = new AtomFeed("https://desk").of(SEARCH, items);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Document feed, String name, int index) {
        return feed.getElementsByTagName(name).item(index).getTextContent();
    }

    private static List<String> relations(Document feed) {
        var links = feed.getElementsByTagName("link");
        return java.util.stream.IntStream.range(0, links.getLength())
                .mapToObj(i -> ((Element) links.item(i)).getAttribute("rel"))
                .toList();
    }
}
