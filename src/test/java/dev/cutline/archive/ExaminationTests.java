package dev.cutline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.archive.Examination.Damage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTests {

    @TempDir
    Path folder;

    @Test
    void namesAnOriginalThatIsDamagedOrMissing() throws Exception {
        Path damaged = photo("a");
        Files.writeString(damaged.resolve("original"), "b");
        Path missing = photo("c");
        Files.delete(missing.resolve("original"));

        assertThat(damages())
                .filteredOn(damage -> damage.file().endsWith("original"))
                .extracting(Damage::message)
                .anyMatch(message -> message.startsWith("is damaged: its checksum is"))
                .contains("is missing")
                .hasSize(2);
    }

    @Test
    void namesRecordsThatCannotBeReadOrAreMissing() throws Exception {
        Path photo = photo("a");
        Files.writeString(photo.resolve("r000003.json"), "{");

        assertThat(damages())
                .extracting(damage -> Path.of(damage.file()).getFileName() + " " + damage.message())
                .anyMatch(told -> told.startsWith("r000001.json can't be read"))
                .contains("r000003.json comes where revision 2 should: one is missing");
    }

    @Test
    void passesOverUploadsThatWereBrokenOff() throws Exception {
        Path photo = photo("a");
        Files.delete(photo.resolve("r000001.json"));

        try (Stream<Examination.Examined> photos = new Examination(folder).photos()) {
            assertThat(photos).isEmpty();
        }
    }

    @Test
    void refusesAFolderThatIsNoArchive() {
        assertThatThrownBy(() -> new Examination(folder.resolve("elsewhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no archive");
    }

    private List<Damage> damages() {
        try (Stream<Examination.Examined> photos = new Examination(folder).photos()) {
            return photos.flatMap(photo -> photo.damages().stream()).toList();
        }
    }

    /** A photo whose original is whole and whose record isn't. */
    private Path photo(String content) throws Exception {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String id =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Path place = Files.createDirectories(
                folder.resolve("photos").resolve(id.substring(0, 2)).resolve(id));
        Files.write(place.resolve("original"), bytes);
        Files.writeString(place.resolve("r000001.json"), "no record");
        return place;
    }
}
