package dev.cutline.search.likeness;

import dev.cutline.likeness.Copies;
import dev.cutline.likeness.Enquiry;
import dev.cutline.likeness.Fingerprint;
import dev.cutline.likeness.Resemblance;
import dev.cutline.likeness.Resemblance.Verdict;
import dev.cutline.likeness.Scenes;
import dev.cutline.likeness.Sketch;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.cluster.TestConnection;
import dev.cutline.search.likeness.LikenessIndex.Near;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * How many copies of 2,000 pictures are found, by what became of them, and how many strangers are taken for copies.
 *
 * <p>Every picture is in the index; each way is tried on every eighth of them. Arguments: pictures, and try every n-th.
 */
public final class LikenessTrial {

    private static final int LOOKED_AT = 6;
    private static final int HOPELESS = 96;

    private final LikenessIndex index;
    private final List<BufferedImage> samples = samples();
    private final Map<String, Sketch> kept = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private long strangers;
    private long enquiries;

    private LikenessTrial(LikenessIndex index) {
        this.index = index;
    }

    private static final class Tally {
        private int tried;
        private int found;
        private int sure;
    }

    /** Runs the trial on a node of its own. */
    public static void main(String[] arguments) throws InterruptedException {
        int pictures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        int step = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        Connection connection = TestConnection.open(LikenessTrial.class);
        try {
            LikenessTrial trial = new LikenessTrial(new LikenessIndex(connection));
            trial.keep(pictures);
            trial.tryCopies(pictures, step);
            trial.print(pictures);
        } finally {
            connection.stop();
        }
    }

    private void keep(int pictures) {
        index.ensure();
        Map<String, Fingerprint> prints = new LinkedHashMap<>();
        for (int i = 0; i < pictures; i++) {
            Sketch sketch = sketch(picture(i));
            kept.put(id(i), sketch);
            prints.put(id(i), Fingerprint.of(sketch));
            if (prints.size() == 500 || i == pictures - 1) {
                index.put(prints);
                prints.clear();
            }
        }
    }

    private void tryCopies(int pictures, int step) {
        List<Map.Entry<String, UnaryOperator<BufferedImage>>> ways =
                new ArrayList<>(Copies.all().entrySet());
        for (int i = 0; i < pictures; i++) {
            BufferedImage picture = picture(i);
            for (int way = 0; way < ways.size(); way++) {
                if ((i + way) % step == 0) {
                    ask(ways.get(way).getKey(), id(i), ways.get(way).getValue().apply(picture));
                }
            }
            if (i >= samples.size() && i % step == 0) {
                for (double restless : new double[] {0.005, 0.02, 0.06, 0.15}) {
                    ask("later, moved by %.1f %%".formatted(restless * 100), id(i), Scenes.later(i, restless));
                }
            }
        }
    }

    private void ask(String way, String id, BufferedImage copy) {
        Enquiry enquiry = Enquiry.of(sketch(copy));
        record Look(String id, Resemblance resemblance) {}
        List<Look> looks = index.near(enquiry, LOOKED_AT).stream()
                .filter(near -> near.guess().distance() <= HOPELESS)
                .map(near -> new Look(near.id(), look(enquiry, near)))
                .filter(look -> look.resemblance().verdict() != Verdict.OTHER)
                .sorted(Comparator.comparingInt(look -> look.resemblance().distance()))
                .toList();
        Tally tally = tallies.computeIfAbsent(way, name -> new Tally());
        tally.tried++;
        enquiries++;
        strangers += looks.stream().filter(look -> !look.id().equals(id)).count();
        if (!looks.isEmpty() && looks.get(0).id().equals(id)) {
            tally.found++;
            tally.sure += looks.get(0).resemblance().verdict() == Verdict.SAME ? 1 : 0;
        }
    }

    private Resemblance look(Enquiry enquiry, Near near) {
        return enquiry.look(near.guess(), Objects.requireNonNull(kept.get(near.id())));
    }

    private void print(int pictures) {
        tallies.forEach((way, tally) -> System.out.printf(
                "%-24s %4d of %4d at rank 1 (%.1f %%), %d surely%n",
                way, tally.found, tally.tried, 100.0 * tally.found / tally.tried, tally.sure));
        System.out.printf(
                "false matches: %d of %,d pairs (%.5f %%)%n",
                strangers, enquiries * (pictures - 1), 100.0 * strangers / enquiries / (pictures - 1));
    }

    private BufferedImage picture(int number) {
        return number < samples.size() ? samples.get(number) : Scenes.picture(number);
    }

    private static Sketch sketch(BufferedImage picture) {
        return Sketch.of(Copies.scaled(picture, 512));
    }

    private static String id(int number) {
        return "%064x".formatted(number);
    }

    /** The samples that are pictures of their own: not the one that was sent twice. */
    private static List<BufferedImage> samples() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(jpg|png)"))
                    .sorted()
                    .map(LikenessTrial::read)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage read(Path file) {
        try {
            BufferedImage picture = ImageIO.read(file.toFile());
            return picture == null ? null : Copies.scaled(picture, 600);
        } catch (IOException e) {
            return null;
        }
    }
}
