package dev.cutline.search.node;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** A desk that does nothing but run a node: to be killed. */
final class DeskToKill {

    private DeskToKill() {}

    public static void main(String[] folder) throws InterruptedException {
        Node node = new Node(Path.of(folder[0]), DataSize.ofMegabytes(512));
        node.start();
        System.out.println("PORT " + TestNode.awaitReady(node).address().getPort());
        Thread.sleep(Long.MAX_VALUE);
    }
}
