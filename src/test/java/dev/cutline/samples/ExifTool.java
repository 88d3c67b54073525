package dev.cutline.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The yardstick, where it is installed. */
final class ExifTool {

    private ExifTool() {}

    static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("exiftool", "-ver")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What it says of all samples. */
    static String run(String... options) throws IOException {
        List<String> command = Stream.of(
                        Stream.of("exiftool", "-ext", "jpg", "-ext", "png", "-ext", "webp", "-ext", "xmp"),
                        Stream.of(options),
                        Stream.of(SampleWriter.FOLDER.toString()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
