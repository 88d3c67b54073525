package dev.cutline.cli.importing;

import dev.cutline.search.node.Node.Ready;
import dev.cutline.search.node.TestNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code import} into a desk of its own, thumbnails included, against a pipeline of the usual tools for the same work a
 * file, on the same pictures and the same node. Prints files a second, and processor time a file, which a machine that
 * others use too disturbs less.
 *
 * <p>Arguments: how many pictures (1,800), how many different scenes they show (500), and their width in pixels (3,600).
 */
final class ImportRace {

    private ImportRace() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_800;
        int scenes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        int width = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3_600;
        Path work = Path.of("target", "bench", "import");
        List<Path> pictures = RacePictures.make(work.resolve("pictures"), count, scenes, width);
        Ready node = TestNode.shared();
        Lap tools = new UsualTools(work, node).run(pictures);
        Lap desk = new RacingDesk(work, node).run(pictures);
        System.out.printf(
                Locale.ROOT,
                """

                | %,d JPEGs of %,d × %,d pixels | files a second | processor time a file |
                |---|---:|---:|
                | `cutline import`, desk and client | %.1f | %.0f ms |
                | sha256sum, exiftool, vipsthumbnail | %.1f | %.0f ms |
                | ratio | %.2f | %.2f |

                The desk's heap: -Xmx512m; most memory of its process %,d MB.
                """,
                count,
                width,
                width * 2 / 3,
                count / desk.seconds(),
                1_000 * desk.cpuSeconds() / count,
                count / tools.seconds(),
                1_000 * tools.cpuSeconds() / count,
                tools.seconds() / desk.seconds(),
                tools.cpuSeconds() / desk.cpuSeconds(),
                desk.memory() >> 20);
        System.exit(0);
    }

    /** What a run took; processor time of all that took part but the node, and bytes of memory where they matter. */
    record Lap(double seconds, double cpuSeconds, long memory) {}
}
