package dev.cutline.intake;

import dev.cutline.desk.Reception;
import dev.cutline.desk.Refusal;
import dev.cutline.desk.Upload;
import dev.cutline.photo.PropertyInvalid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in the pictures of a folder, each with the sidecar and the caption sheet's row that are beside it. */
@Component
final class FolderIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FolderIntake.class);
    private static final Pattern COMPANION = Pattern.compile("(?i).*\\.(xmp|csv|md|txt|html?)");

    private final Reception reception;

    FolderIntake(Reception reception) {
        this.reception = reception;
    }

    /**
     * Takes a folder's pictures in; what is refused is logged and the rest goes on.
     *
     * @param folder not walked further down
     * @param receivedFrom what the photos' records name as their sender
     * @return how many were taken in or there already
     */
    int takeIn(Path folder, String receivedFrom) throws IOException {
        List<Path> files = files(folder);
        CaptionSheet sheet = sheet(files);
        int taken = 0;
        for (Path picture : files.stream()
                .filter(file -> !COMPANION.matcher(name(file)).matches())
                .toList()) {
            taken += takeIn(picture, sheet, receivedFrom) ? 1 : 0;
        }
        return taken;
    }

    private boolean takeIn(Path picture, CaptionSheet sheet, String receivedFrom) throws IOException {
        try (InputStream content = Files.newInputStream(picture)) {
            Optional<Path> sidecar = sidecar(picture);
            reception.takeIn(new Upload(
                    name(picture),
                    content,
                    sidecar.isPresent() ? Files.readAllBytes(sidecar.get()) : null,
                    sheet.of(name(picture)),
                    receivedFrom,
                    receivedFrom));
            return true;
        } catch (Refusal | PropertyInvalid e) {
            LOG.warn("Not taken in: {}", e.getMessage());
            return false;
        }
    }

    private static CaptionSheet sheet(List<Path> files) throws IOException {
        Map<String, Map<String, Object>> rows = new HashMap<>();
        for (Path file : files) {
            if (hasEnding(file, ".csv")) {
                rows.putAll(CaptionSheet.read(file).rows());
            }
        }
        return new CaptionSheet(rows);
    }

    /** {@code a.xmp} or {@code a.jpg.xmp} beside {@code a.jpg}. */
    private static Optional<Path> sidecar(Path picture) {
        String name = name(picture);
        int dot = name.lastIndexOf('.');
        return Stream.of(name + ".xmp", (dot < 0 ? name : name.substring(0, dot)) + ".xmp")
                .map(picture::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && !name(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasEnding(Path file, String ending) {
        String name = name(file);
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
