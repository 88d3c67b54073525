package dev.cutline.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.search.node.TestNode;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What is said where Elasticsearch can't be reached, or lets nobody in. */
class ConnectionIntegrationTests {

    @Test
    void saysWhyItCannotBeUsed() throws InterruptedException {
        Connection stranger = new Connection(new SearchSettings(
                TestNode.shared().address(),
                "elastic",
                "wrong",
                null,
                null,
                "other",
                Path.of("unused"),
                DataSize.ofMegabytes(512)));
        assertObstacle(stranger, "security_exception");
    }

    @Test
    void saysThatNobodyAnswers() throws InterruptedException {
        Connection nobody = new Connection(new SearchSettings(
                URI.create("http://127.0.0.1:1"),
                null,
                null,
                null,
                null,
                "other",
                Path.of("unused"),
                DataSize.ofMegabytes(512)));
        assertObstacle(nobody, "Connection refused");
    }

    private static void assertObstacle(Connection connection, String words) throws InterruptedException {
        connection.start();
        try {
            for (int i = 0; i < 100 && "Search is starting".equals(connection.obstacle()); i++) {
                Thread.sleep(50);
            }
            assertThat(connection.obstacle()).contains(words);
            assertThatThrownBy(() -> connection.call(client -> client.info().version()))
                    .isInstanceOfSatisfying(
                            SearchUnavailable.class,
                            e -> assertThat(e.retryAfterSeconds()).isPositive());
        } finally {
            connection.stop();
        }
    }
}
