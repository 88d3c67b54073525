package dev.cutline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.licence.Contract;
import dev.cutline.licence.Contract.Grant;
import dev.cutline.licence.Contracts;
import dev.cutline.licence.Licence.Status;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.cluster.TestConnection;
import dev.cutline.search.document.Entry;
import dev.cutline.search.lookup.PhotoLookup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoSearchIntegrationTests {

    private static Connection connection;
    private static PhotoSearch search;

    @BeforeAll
    static void index() throws InterruptedException {
        connection = TestConnection.open(PhotoSearchIntegrationTests.class);
        search = new PhotoSearch(connection, Contracts.NONE, PhotoSearchIntegrationTests::lightbox);
        List<Entry> entries = List.of(
                Pictures.called("AFP_33BK7QZ.jpg")
                        .by("Jung Yeon-je", "AFP", "Getty Images")
                        .with("headline", "Missile launch")
                        .with(
                                "description",
                                "People watch a television screen showing missiles at a railway station in Seoul.")
                        .with("cityName", "Seoul")
                        .with("countryName", "South Korea")
                        .with("dateCreated", "2023-03-17T08:15:00+09:00")
                        .with("jobid", "33BK7QZ")
                        .with("imageSupplierImageId", "1248123456")
                        .with("keywords", List.of("politics", "defence"))
                        .language("en")
                        .status(Status.CONDITIONAL)
                        .entry(),
                Pictures.called("sao-paulo.jpg")
                        .by("José Müller", "Reuters")
                        .with("description", "Voters queue in São Paulo during the elections.")
                        .with("cityName", "São Paulo")
                        .with("countryName", "Brazil")
                        .with("dateCreated", "2023-03")
                        .with("keywords", List.of("politics", "elections"))
                        .language("en")
                        .pixels("aa")
                        .entry(),
                Pictures.called("korean.jpg")
                        .by("정연제", "Yonhap")
                        .with("description", "정연제가 서울역에서 뉴스를 본다. 東京都知事も見た。 Путин выступает в Москве.")
                        .with("cityName", "서울")
                        .with("dateCreated", "2022")
                        .language("ko")
                        .pixels("aa")
                        .entry(),
                Pictures.called("embargoed.jpg")
                        .by("Mara O'Brien", "PA Media")
                        .with("description", "Budget papers under embargo.")
                        .embargo("2999-01-01T00:00:00Z")
                        .file()
                        .entry(),
                Pictures.called("lifted.jpg")
                        .by("Mara O'Brien", "PA Media")
                        .with("description", "Budget papers, embargo over.")
                        .embargo("2001-01-01T00:00:00Z")
                        .entry(),
                Pictures.called("withdrawn.jpg")
                        .with("description", "A generated scene.")
                        .ai()
                        .withdrawn()
                        .entry());
        assertThat(new PhotoIndex(connection).put(entries, true)).isEmpty();
    }

    @AfterAll
    static void close() {
        connection.stop();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    missile                          | AFP_33BK7QZ.jpg
                    MISSILES station                 | AFP_33BK7QZ.jpg
                    missile paulo                    |
                    "railway station"                | AFP_33BK7QZ.jpg
                    "station railway"                |
                    election                         | sao-paulo.jpg
                    sao paulo                        | sao-paulo.jpg
                    SÃO                              | sao-paulo.jpg
                    elect*                           | sao-paulo.jpg
                    ELECT*                           | sao-paulo.jpg
                    électi*                          | sao-paulo.jpg
                    missile OR voters                | AFP_33BK7QZ.jpg sao-paulo.jpg
                    keyword:politics -missile        | sao-paulo.jpg
                    keyword:politics -(missile OR x) | sao-paulo.jpg
                    정연제                            | korean.jpg
                    뉴스                              | korean.jpg
                    東京                              | korean.jpg
                    東京都知事                         | korean.jpg
                    東*                               | korean.jpg
                    京東                              |
                    путин                            | korean.jpg
                    пут*                             | korean.jpg
                    by:jose                          | sao-paulo.jpg
                    by:"Mueller, José"               | sao-paulo.jpg
                    by:MÜLLER                        | sao-paulo.jpg
                    by:"yeon je jung"                | AFP_33BK7QZ.jpg
                    by:Yeonje                        | AFP_33BK7QZ.jpg
                    by:yeon-je                       | AFP_33BK7QZ.jpg
                    by:o'brien                       | embargoed.jpg lifted.jpg
                    by:O’Brien                       | embargoed.jpg lifted.jpg
                    by:obrien                        | embargoed.jpg lifted.jpg
                    by:brien                         | embargoed.jpg lifted.jpg
                    by:정연제                         | korean.jpg
                    credit:"Getty Images AFP"        | AFP_33BK7QZ.jpg
                    credit:"JUNG YEON-JE/AFP via Getty Images" | AFP_33BK7QZ.jpg
                    supplier:"Getty Images"          | AFP_33BK7QZ.jpg
                    supplier:="getty images"         | AFP_33BK7QZ.jpg
                    supplier:=get                    |
                    supplier:=getty                  | AFP_33BK7QZ.jpg
                    source:(AFP OR Reuters)          | AFP_33BK7QZ.jpg sao-paulo.jpg
                    city:"Sao Paulo"                 | sao-paulo.jpg
                    headline:launch                  | AFP_33BK7QZ.jpg
                    caption:launch                   |
                    slug:33bk7qz                     | AFP_33BK7QZ.jpg
                    job:33bk7qz                      | AFP_33BK7QZ.jpg
                    filename:afp_33bk7qz             | AFP_33BK7QZ.jpg
                    filename:afp_33bk7qz.jpg         | AFP_33BK7QZ.jpg
                    filename:AFP_*                   | AFP_33BK7QZ.jpg
                    lang:ko                          | korean.jpg
                    date:2023-03-17                  | AFP_33BK7QZ.jpg
                    date:2023-03-16                  |
                    date:2023-03                     | AFP_33BK7QZ.jpg sao-paulo.jpg
                    date:2022                        | korean.jpg
                    date:2023-03-01..                | AFP_33BK7QZ.jpg sao-paulo.jpg
                    date:>2023-03                    |
                    received:2023-03-20 lang:ko      | korean.jpg
                    is:file                          | embargoed.jpg
                    is:ai                            | withdrawn.jpg
                    is:withdrawn                     | withdrawn.jpg
                    is:embargoed                     | embargoed.jpg
                    is:duplicate                     | sao-paulo.jpg korean.jpg
                    rights:conditional               | AFP_33BK7QZ.jpg
                    rights:blocked                   | embargoed.jpg withdrawn.jpg
                    rights:usable by:obrien          | lifted.jpg
                    -has:date -rights:blocked        | lifted.jpg
                    has:location                     | AFP_33BK7QZ.jpg sao-paulo.jpg korean.jpg
                    has:credit -has:location         | embargoed.jpg lifted.jpg
                    """)
    void finds(String query, String names) {
        List<String> expected = names == null ? List.of() : Arrays.asList(names.split(" "));
        assertThat(names(find(query))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((",
                "\"",
                "by:\\",
                "a~2 b^3 [x TO y]",
                "date:x",
                "*",
                "/.*/",
                "\\",
                "by:*",
                "-",
                "\u0000",
                "😀"
            })
    void neverFailsAtWhatIsTyped(String typed) {
        assertThat(find(typed).total()).isNotNegative();
    }

    @Test
    void reportsWhatItMisread() {
        Hits hits = find("missile date:last-wek");
        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.warnings())
                .containsExactly(new Misread("date:last-wek", 8, "isn't a date, so it was left out", "date:last-week"));
    }

    @Test
    void highlightsWhatWasSearchedForAndEscapesTheRest() {
        assertThat(find("missiles").items().get(0).highlights())
                .containsEntry("headline", List.of("<mark>Missile</mark> launch"))
                .hasEntrySatisfying(
                        "description", texts -> assertThat(texts.get(0)).contains("showing <mark>missiles</mark> at"));
    }

    @Test
    void countsWhatElseCouldBeChosenOfAFieldWhoseValuesAreChosen() {
        Map<String, List<Facet>> facets = search.search(
                        new SearchRequest("keyword:politics source:AFP", "", 10, null, true))
                .facets();
        assertThat(facets.get("source")).containsExactlyInAnyOrder(new Facet("AFP", 1), new Facet("Reuters", 1));
        assertThat(facets.get("country")).containsExactly(new Facet("South Korea", 1));
        assertThat(facets.get("keyword")).contains(new Facet("politics", 1), new Facet("defence", 1));
        assertThat(facets.get("date")).containsExactly(new Facet("2023-03", 1));
        assertThat(facets.get("rights")).contains(new Facet("conditional", 1), new Facet("usable", 0));
    }

    @Test
    void goesThroughAllPagesMeetingEachPhotoOnce() {
        for (String sort : List.of("", "oldest", "received", "-changed", "relevance", "by", "-city", "filename")) {
            List<String> met = new ArrayList<>();
            String after = null;
            do {
                Hits page = search.search(new SearchRequest("-slug:none", sort, 2, after, false));
                met.addAll(names(page));
                after = page.next();
            } while (after != null);
            assertThat(met).as(sort).hasSize(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void meetsEachPhotoOnceByRelevanceWhileOthersArrive() {
        PhotoIndex index = new PhotoIndex(connection);
        List<String> met = new ArrayList<>();
        String after = null;
        int arrived = 0;
        do {
            Hits page = search.search(new SearchRequest("politics OR budget OR papers", "relevance", 1, after, false));
            met.addAll(names(page));
            after = page.next();
            index.put(
                    List.of(Pictures.called("arrival-%d.jpg".formatted(arrived++))
                            .with("headline", "Budget")
                            .with("description", "budget budget papers")
                            .entry()),
                    true);
        } while (after != null && arrived < 20);
        for (int i = 0; i < arrived; i++) {
            index.remove(Pictures.id("arrival-%d.jpg".formatted(i)), 2);
        }
        index.refresh();

        assertThat(met).containsExactlyInAnyOrder("AFP_33BK7QZ.jpg", "sao-paulo.jpg", "embargoed.jpg", "lifted.jpg");
    }

    @Test
    void goesOnInTheMovingIndexWhereThePointInTimeHasGone() {
        Hits first = search.search(new SearchRequest("politics", "relevance", 1, null, false));
        Cursor cursor = Cursor.read(first.next(), Sort.of("relevance").orElseThrow());
        String forged = new Cursor(cursor.sort(), cursor.values(), "gone").written();

        assertThat(names(search.search(new SearchRequest("politics", "relevance", 1, forged, false))))
                .hasSize(1)
                .doesNotContainAnyElementsOf(names(first));
    }

    @Test
    void findsWhatLiesInALightbox() {
        assertThat(names(find("lightbox:\"front page\""))).containsExactly("korean.jpg");
        assertThat(names(find("lightbox:none"))).isEmpty();
    }

    @Test
    void countsTheHitsOfSeveralQueriesAtOnce() {
        assertThat(search.counts(Map.of("a", "keyword:politics", "b", "", "c", "received:>2999-01-01T00:00:00Z")))
                .isEqualTo(Map.of("a", 2L, "b", 6L, "c", 0L));
    }

    @Test
    void countsDaysWhereAShortTimeIsChosen() {
        Hits hits = search.search(new SearchRequest("date:2023-03", null, 0, null, true));

        assertThat(hits.facets().get("date")).containsExactly(new Facet("2023-03-17", 1));
    }

    @Test
    void putsTheNewestFirst() {
        assertThat(names(find("has:date"))).containsExactly("AFP_33BK7QZ.jpg", "sao-paulo.jpg", "korean.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "e30", "WyJ0YWtlbiJd", "WyJvbGRlc3QiLDEsImEiXQ"})
    void refusesACursorThatIsNotItsOwn(String cursor) {
        assertThatThrownBy(() -> search.search(new SearchRequest("", "taken", 2, cursor, false)))
                .isInstanceOf(UnknownCursor.class);
    }

    @ParameterizedTest
    @CsvSource({
        "by, yeon, Jung Yeon-je",
        "by, jose, José Müller",
        "supplier, GETTY, Getty Images",
        "city, são, São Paulo",
        "keyword, (, ",
        "by, 정, 정연제"
    })
    void suggestsValuesByTheBeginningOfAnyWord(String field, String prefix, String value) {
        assertThat(search.suggest(field, prefix).stream().map(Facet::value))
                .containsExactlyElementsOf(value == null ? List.of() : List.of(value));
    }

    @Test
    void keepsTheNewerRevisionWhenAnOlderOneComesLate() {
        PhotoIndex index = new PhotoIndex(connection);
        index.put(
                List.of(Pictures.called("late.jpg")
                        .with("headline", "newer")
                        .revision(2)
                        .entry()),
                true);
        assertThat(index.put(
                        List.of(Pictures.called("late.jpg")
                                .with("headline", "older")
                                .entry()),
                        true))
                .isEmpty();
        assertThat(search.indexed(Pictures.id("late.jpg")))
                .hasValueSatisfying(found -> assertThat(found.text("headline")).isEqualTo("newer"));
        index.remove(Pictures.id("late.jpg"), 3);
        assertThat(search.indexed(Pictures.id("late.jpg"))).isEmpty();
        index.refresh();
    }

    @Test
    void givesBackTheRevisionAsItWas() {
        Entry entry = Pictures.called("whole.jpg")
                .with("locationsShown", List.of(Map.of("City", "Albi", "CountryName", Map.of("x-default", "France"))))
                .with("imageRating", 5)
                .entry();
        PhotoIndex index = new PhotoIndex(connection);
        index.put(List.of(entry), false);
        assertThat(search.indexed(entry.record().id())).contains(entry.record());
        index.remove(entry.record().id(), 2);
        index.refresh();
    }

    @ParameterizedTest
    @CsvSource({
        "FILENAME, AFP_33BK7QZ.jpg",
        "FILENAME, C:\\pictures\\afp_33bk7qz.JPG",
        "FILENAME, /web/afp_33bk7qz.webp",
        "JOBID, 33bk7qz",
        "SUPPLIER_ID, 1248123456"
    })
    void looksUpByWhatOthersCallIt(PhotoLookup.Key key, String name) {
        assertThat(new PhotoLookup(connection).find(key, name))
                .extracting(found -> found.file().name())
                .containsExactly("AFP_33BK7QZ.jpg");
    }

    /** Nothing was indexed for it: contracts change while photos stay. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blocked|embargoed.jpg lifted.jpg withdrawn.jpg",
                "unknown|AFP_33BK7QZ.jpg korean.jpg",
                "conditional|",
                "usable|sao-paulo.jpg"
            })
    void followsTheContractsOfTheDay(String status, String names) {
        Map<String, Contract> contracts = Map.of(
                "PA Media", contract(Grant.FORBIDDEN),
                "Reuters", contract(Grant.INCLUDED),
                "Getty Images", contract(Grant.INCLUDED, "afp"));
        PhotoSearch withContracts = new PhotoSearch(
                connection, new Contracts(Agencies.builtIn(), () -> contracts), PhotoSearchIntegrationTests::lightbox);
        Hits hits = withContracts.search(new SearchRequest("rights:" + status, null, 100, null, true));
        assertThat(String.join(" ", names(hits).stream().sorted().toList())).isEqualTo(names == null ? "" : names);
        assertThat(hits.facets().get("rights")).contains(new Facet(status, hits.total()));
    }

    private static Contract contract(Grant grant, String... leftOut) {
        return new Contract(grant, null, null, Map.of(), null, null, List.of(leftOut), List.of(), null, null, null);
    }

    private static List<String> lightbox(String name) {
        return name.equals("front page") ? List.of(Pictures.id("korean.jpg")) : List.of();
    }

    private static Hits find(String query) {
        return search.search(new SearchRequest(query, null, 50, null, false));
    }

    private static List<String> names(Hits hits) {
        return hits.items().stream().map(hit -> hit.record().file().name()).toList();
    }
}
