package dev.cutline.search.node;

import dev.cutline.search.node.Node.Failed;
import dev.cutline.search.node.Node.Ready;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The one node that all tests of a run share: started when the first test asks for it, empty, ended with the JVM. Each
 * test class keeps to indexes of its own.
 */
public final class TestNode {

    private static final Path FOLDER = Path.of("target/test-node");

    private TestNode() {}

    private static final class Shared {
        static final Ready NODE = start();

        private static Ready start() {
            FileSystemUtils.deleteRecursively(FOLDER.resolve("data").toFile());
            Node node = new Node(FOLDER, DataSize.ofMegabytes(512));
            Runtime.getRuntime().addShutdownHook(new Thread(node::close));
            node.start();
            return TestNode.awaitReady(node);
        }
    }

    /** Where the shared node answers. */
    public static Ready shared() {
        return Shared.NODE;
    }

    /** Settings of a desk on the shared node, with indexes that only the given test class uses. */
    public static Map<String, String> settings(Class<?> test) {
        return Map.of(
                "cutline.elasticsearch.url", shared().address().toString(),
                "cutline.elasticsearch.username", shared().username(),
                "cutline.elasticsearch.password", shared().password(),
                "cutline.elasticsearch.index", indexOf(test));
    }

    /** The index name that belongs to a test class. */
    public static String indexOf(Class<?> test) {
        return test.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    static Ready awaitReady(Node node) {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(end)) {
            if (node.state() instanceof Ready ready) {
                return ready;
            }
            if (node.state() instanceof Failed failed) {
                throw new IllegalStateException(failed.reason());
            }
            pause();
        }
        throw new IllegalStateException("The node is still " + node.state());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
