package dev.cutline.search;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.licence.Contracts;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.cluster.Indexes;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.search.cluster.TestConnection;
import dev.cutline.search.document.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PhotoIndexIntegrationTests {

    private static Connection connection;
    private static PhotoIndex index;
    private static PhotoSearch search;

    @BeforeAll
    static void open() throws InterruptedException {
        connection = TestConnection.open(PhotoIndexIntegrationTests.class);
        index = new PhotoIndex(connection);
        search = new PhotoSearch(connection, Contracts.NONE, lightbox -> List.of());
    }

    @AfterAll
    static void close() {
        connection.stop();
    }

    @Test
    void isRebuiltBesideTheOneInUse() throws IOException {
        assertThat(index.needsRebuild()).isTrue();
        assertThat(index.rebuild(Stream.of(entry("a.jpg"), entry("b.jpg")))).isEmpty();
        assertThat(index.needsRebuild()).isFalse();
        String first = live();

        Stream<Entry> slow = Stream.of(entry("a.jpg"), entry("c.jpg")).peek(entry -> {
            assertThat(search.indexed(Pictures.id("b.jpg")))
                    .as("there meanwhile")
                    .isPresent();
            assertThat(search.indexed(Pictures.id("c.jpg"))).as("there already").isEmpty();
            index.put(List.of(entry("late.jpg")), false);
        });
        assertThat(index.rebuild(slow)).isEmpty();

        assertThat(live()).isNotEqualTo(first);
        assertThat(total()).isEqualTo(3);
        assertThat(search.indexed(Pictures.id("late.jpg"))).isPresent();
        assertThat(connection.<Boolean>call(
                        client -> client.indices().exists(e -> e.index(first)).value()))
                .isFalse();
    }

    @Test
    void isMadeAgainWhenSomebodyHasDeletedIt() throws InterruptedException {
        String name = live();
        connection.call(client -> client.indices().delete(d -> d.index(name)));
        assertThatThrownBy(PhotoIndexIntegrationTests::total).isInstanceOf(SearchUnavailable.class);
        patiently().until(() -> connection.obstacle() == null);
        assertThat(total()).isZero();
        assertThat(index.needsRebuild()).isTrue();
    }

    @Test
    void takesWhateverAFileSays() {
        String endless = "word ".repeat(40_000);
        Pictures hostile = Pictures.called("a".repeat(3_000) + ".jpg")
                .with("jobid", "x".repeat(100_000))
                .with("keywords", List.of(endless, "\u0000", "\uD83D\uDE00", "😀\u202E"))
                .with("description", endless)
                .with("dateCreated", "9999-12-31T23:59:59-18:00")
                .with("imageSupplierImageId", endless)
                .with("cityName", Map.of("not", "a text"))
                .with("locationsShown", List.of("neither", 1, List.of(Map.of("City", List.of("Albi")))))
                .embargo("+999999-01-01T00:00:00Z");
        Entry entry = hostile.entry();
        assertThat(index.put(
                        List.of(
                                entry,
                                Pictures.called("zero.jpg")
                                        .with("dateCreated", "0000-01-01")
                                        .entry()),
                        false))
                .isEmpty();
        index.remove(entry.record().id(), 2);
        index.remove(Pictures.id("zero.jpg"), 2);
    }

    private static Entry entry(String name) {
        return Pictures.called(name).with("description", name).entry();
    }

    private static String live() {
        return connection
                .call(client -> new Indexes(client, connection.index()).live())
                .name();
    }

    private static long total() {
        return search.search(new SearchRequest("", null, 0, null, false)).total();
    }
}
