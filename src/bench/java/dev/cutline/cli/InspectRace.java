package dev.cutline.cli;

import dev.cutline.metadata.MetadataReader;
import dev.cutline.metadata.MetadataWriter;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code inspect --json} of the packaged jar against {@code exiftool -json -fast -r} on the same files: processes of their
 * own, start included, by turns. Prints the medians as a table for the README.
 */
final class InspectRace {

    private static final int PICTURES = 3_000;
    private static final int ROUNDS = 7;
    private static final Path FOLDER = Path.of("target", "bench", "pictures");

    private InspectRace() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        List<Path> pictures = pictures();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> inspect = List.of(java, "-jar", "target/cutline.jar", "inspect", "--json");
        List<String> cutline = with(inspect, FOLDER);
        List<String> exiftool = with(List.of("exiftool", "-json", "-fast", "-r"), FOLDER);
        List<String> single = with(inspect, pictures.get(0));
        seconds(cutline);
        seconds(exiftool);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> singles = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(seconds(cutline));
            theirs.add(seconds(exiftool));
            singles.add(seconds(single));
        }
        print(median(ours), median(theirs), median(singles));
    }

    private static void print(double ours, double theirs, double single) {
        System.out.printf(
                Locale.ROOT,
                """

                | | %,d JPEGs | files a second | one file |
                |---|---:|---:|---:|
                | `cutline inspect --json` | %.2f s | %,.0f | %.2f s |
                | `exiftool -json -fast -r` | %.2f s | %,.0f | |
                | ratio | %.1f | | |

                Medians of %d runs by turns on %d cores, page cache warm, start of the process included; load %.1f.
                """,
                PICTURES,
                ours,
                PICTURES / ours,
                single,
                theirs,
                PICTURES / theirs,
                theirs / ours,
                ROUNDS,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static List<String> with(List<String> command, Path path) {
        return Stream.concat(command.stream(), Stream.of(path.toString())).toList();
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(new File("target/bench/" + new File(command.get(0)).getName() + ".json"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " ends with " + exit);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** The JPEGs of {@code samples/}, over and over, each with a caption, headline and job id of its own. */
    private static List<Path> pictures() throws IOException {
        Files.createDirectories(FOLDER);
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            samples = files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
        List<Path> pictures = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            Path sample = samples.get(i % samples.size());
            Path picture = FOLDER.resolve("%04d-%s".formatted(i, sample.getFileName()));
            if (!Files.exists(picture)) {
                write(sample, picture, i);
            }
            pictures.add(picture);
        }
        return pictures;
    }

    private static void write(Path sample, Path picture, int number) {
        Object caption = new MetadataReader().read(sample).xmp().get("dc:description");
        Object description = caption instanceof Map<?, ?> languages ? languages.get("x-default") : caption;
        new MetadataWriter()
                .write(
                        sample,
                        picture,
                        Map.of(
                                "description", "Picture %d. %s".formatted(number, description),
                                "headline", "Headline %d".formatted(number),
                                "jobid", "job-%05d".formatted(number)));
    }
}
