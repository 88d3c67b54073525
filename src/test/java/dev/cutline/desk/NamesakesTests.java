package dev.cutline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.photo.PictureFile;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revisions;
import dev.cutline.photo.Subject;
import dev.cutline.photo.Subject.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # files of the desk | name in a sheet | those that it means
            quay.jpg, dawn.jpg | quay.jpg | quay.jpg
            QUAY.JPG | quay.jpg | QUAY.JPG
            quay.jpg, quay.tif | quay.tif | quay.tif
            quay.jpg, quay.tif | quay | quay.jpg, quay.tif
            quay.jpg | quay.png | quay.jpg
            quay.jpg | C:\\\\pictures\\\\quay.jpg | quay.jpg
            quay.jpg | /pictures/quay.jpg | quay.jpg
            urn.2023.0417.jpg | urn.2023.0417 | urn.2023.0417.jpg
            urn.2023.0417.jpg | urn.2023 | ''
            quay.jpg | quays | ''
            Zu\u0308rich.jpg | Z\u00FCrich.jpg | Zu\u0308rich.jpg
            """)
    void meanFilesWithAndWithoutTheirExtension(String files, String name, String meant) {
        List<Revision> desk =
                Arrays.stream(files.split(", ")).map(NamesakesTests::called).toList();

        assertThat(Namesakes.meant(Subject.filename(name), desk))
                .extracting(record -> record.file().name())
                .containsExactly(meant.isEmpty() ? new String[0] : meant.split(", "));
    }

    @Test
    void areFiledTogetherInAllSpellings() {
        assertThat(Namesakes.filed(Subject.filename("Quay.JPG")))
                .isEqualTo(Namesakes.filed(Subject.filename("a/quay")))
                .isNotEqualTo(Namesakes.filed(new Subject(Kind.JOB_ID, "quay")));
        assertThat(Namesakes.filed(new Subject(Kind.JOB_ID, "A.jpg")))
                .as("a job's id has no extension")
                .isNotEqualTo(Namesakes.filed(new Subject(Kind.JOB_ID, "A")));
    }

    @Test
    void knowAPhotoByAllOfItsNames() {
        Revision photo = Revisions.first('a', Map.of("jobid", "MC-7", "imageSupplierImageId", "775"));

        assertThat(Namesakes.filed(photo))
                .contains(
                        Namesakes.filed(new Subject(Kind.ID, "a".repeat(64))),
                        Namesakes.filed(Subject.filename("a.jpg")),
                        Namesakes.filed(new Subject(Kind.JOB_ID, " mc-7 ")),
                        Namesakes.filed(new Subject(Kind.SUPPLIER_ID, "775")));
        assertThat(Namesakes.meant(new Subject(Kind.JOB_ID, "mc-7"), List.of(photo)))
                .containsExactly(photo);
        assertThat(Namesakes.meant(new Subject(Kind.SUPPLIER_ID, "MC-7"), List.of(photo)))
                .isEmpty();
    }

    private static Revision called(String name) {
        Revision any = Revisions.first('a', Map.of());
        PictureFile file = any.file();
        return new Revision(
                any.id(),
                1,
                any.change(),
                new PictureFile(
                        name,
                        file.mediaType(),
                        file.size(),
                        file.width(),
                        file.height(),
                        file.orientation(),
                        file.pixelsSha256(),
                        file.received(),
                        file.receivedFrom()),
                any.iptc(),
                any.origin(),
                any.conflicts(),
                any.documentIds(),
                any.warnings(),
                any.withdrawn(),
                any.companions());
    }
}
