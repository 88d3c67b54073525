package dev.cutline.cli.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.cli.arrival.Arrival.Aside;
import dev.cutline.cli.arrival.Arrival.Companion;
import dev.cutline.cli.arrival.Arrival.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTests {

    @TempDir
    Path folder;

    @Test
    void bringsPicturesWithTheirSidecarsAndKeepsTheOthersOfAFolderApart() throws IOException {
        for (String name : List.of(
                "a.jpg",
                "a.xmp",
                "b.JPG",
                "b.JPG.XMP",
                "lonely.xmp",
                "captions.csv",
                "c.jpg.part",
                ".DS_Store",
                "d.mov")) {
            Files.writeString(folder.resolve(name), name);
        }

        List<Arrival> arrivals = arrivals(folder);

        assertThat(arrivals)
                .extracting(ArrivalsTests::told)
                .containsExactly(
                        "a.jpg + a.xmp",
                        "b.JPG + b.JPG.XMP",
                        "left-out: It is still being written. Import it again when it is whole.",
                        "companion captions.csv",
                        "left-out: This is no picture but a video.",
                        "companion lonely.xmp");
    }

    @Test
    void bringsWhatAZipHoldsWithItsSidecars() throws IOException {
        Path zip = zip("in/a.jpg", "in/a.xmp", "other/a.xmp", "__MACOSX/in/._a.jpg", "b.png");

        assertThat(arrivals(zip))
                .extracting(ArrivalsTests::told)
                .containsExactly("a.jpg + a.xmp", "companion a.xmp", "b.png");
    }

    @Test
    void putsAsideWhatAnHonestZipWouldNotHoldAndGoesOn() throws IOException {
        Path zip = zip("../out.jpg", "/etc/out.jpg", "C:\\out.jpg", "inner.zip", "inner.tar", "fine.jpg");

        List<Arrival> arrivals = arrivals(zip);

        assertThat(arrivals.subList(0, 5))
                .allMatch(arrival -> arrival instanceof Aside aside && aside.outcome() == Outcome.REFUSED);
        assertThat(told(arrivals.get(5))).isEqualTo("fine.jpg");
    }

    @Test
    void putsAsideWhatUnpacksToFarMoreThanAPicture() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream output = new ZipOutputStream(file)) {
            output.putNextEntry(new ZipEntry("bomb.jpg"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                output.write(nothing);
            }
            output.putNextEntry(new ZipEntry("fine.jpg"));
        }

        List<Arrival> arrivals = arrivals(zip);

        assertThat(told(arrivals.get(0))).startsWith("refused: It unpacks to far more");
        assertThat(told(arrivals.get(1))).isEqualTo("fine.jpg");
    }

    @Test
    void noticesThatAFileInAZipIsDamaged() throws IOException {
        Path zip = zip("a.jpg");
        byte[] bytes = Files.readAllBytes(zip);
        int central = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[central + 16] ^= 1; // its CRC, APPNOTE.TXT 4.3.12
        Files.write(zip, bytes);

        try (Arrivals arrivals = new Arrivals(List.of(zip))) {
            Picture picture = (Picture) arrivals.next();
            try (InputStream content = picture.content().open()) {
                assertThatThrownBy(content::readAllBytes)
                        .isInstanceOf(ZipException.class)
                        .hasMessageContaining("damaged");
            } finally {
                picture.close();
            }
        }
    }

    @Test
    void saysWhyAZipCannotBeOpened() throws IOException {
        Path zip = Files.writeString(folder.resolve("no.zip"), "PK, but not really");

        assertThat(arrivals(zip))
                .extracting(ArrivalsTests::told)
                .allMatch(told -> told.startsWith("refused: This zip can't"));
    }

    @Test
    void answersForPathsThatAreNotThere() {
        assertThat(arrivals(folder.resolve("missing.jpg")))
                .extracting(ArrivalsTests::told)
                .containsExactly("failed: There is no file of this name.");
    }

    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("pictures.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream output = new ZipOutputStream(file)) {
            for (String name : names) {
                output.putNextEntry(new ZipEntry(name));
                output.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static List<Arrival> arrivals(Path path) {
        List<Arrival> all = new ArrayList<>();
        try (Arrivals arrivals = new Arrivals(List.of(path))) {
            arrivals.forEachRemaining(all::add);
        }
        all.forEach(Arrival::close);
        return all;
    }

    private static String told(Arrival arrival) {
        if (arrival instanceof Picture picture) {
            Content sidecar = picture.sidecar();
            return picture.name() + (sidecar == null ? "" : " + " + name(sidecar));
        }
        return arrival instanceof Companion companion
                ? "companion " + companion.name()
                : ((Aside) arrival).outcome().code() + ": " + ((Aside) arrival).why();
    }

    private static String name(Content content) {
        return content instanceof Content.OfFile file
                ? file.file().getFileName().toString()
                : ((Content.OfZip) content).entry().getName().replaceAll(".*/", "");
    }
}
