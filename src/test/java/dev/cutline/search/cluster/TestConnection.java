package dev.cutline.search.cluster;

import dev.cutline.search.node.Node.Ready;
import dev.cutline.search.node.TestNode;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** The way to the shared node, with an index for one test class. */
public final class TestConnection {

    private TestConnection() {}

    /** Opened when this returns. */
    public static Connection open(Class<?> test) throws InterruptedException {
        Ready node = TestNode.shared();
        Connection connection = new Connection(new SearchSettings(
                node.address(),
                node.username(),
                node.password(),
                null,
                null,
                TestNode.indexOf(test),
                Path.of("unused"),
                DataSize.ofMegabytes(512)));
        connection.start();
        for (int i = 0; i < 300 && connection.obstacle() != null; i++) {
            Thread.sleep(100);
        }
        if (connection.obstacle() != null) {
            throw new IllegalStateException(connection.obstacle());
        }
        return connection;
    }
}
