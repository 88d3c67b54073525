package dev.cutline.cli.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files are by their names. */
class KindsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            a.jpg, picture
            A.JPG, picture
            a.unheard-of, picture
            no extension, picture
            a., picture
            a.xmp, sidecar
            a.jpg.XMP, sidecar
            captions.CSV, companion
            story.docx, companion
            more.zip, zip
            more.tar.gz, package
            a.jpg.part, unfinished
            a.jpg.crdownload, unfinished
            film.mp4, video
            Thumbs.db, housekeeping
            .DS_Store, housekeeping
            ._a.jpg, housekeeping
            .jpg, housekeeping
            """)
    void tellsThemApart(String name, String kind) {
        assertThat(Kinds.of(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # sidecar, its picture
            a.xmp, a.jpg
            a.xmp, a.JPG
            a.xmp, a.cr3
            a.jpg.xmp, a.jpg
            a.JPG.XMP, a.JPG
            a.b.xmp, a.b.tif
            """)
    void findsASidecarsPicture(String sidecar, String picture) {
        assertThat(Kinds.hasPicture(sidecar, Set.of(picture)::contains)).isTrue();
        assertThat(Kinds.sidecarsOf(picture)).contains(sidecar.replace(".XMP", ".xmp"));
    }

    @ParameterizedTest
    @CsvSource({"a.xmp, b.jpg", "a.xmp, a", "a.xmp, a.txt", "a.jpg.xmp, a.png"})
    void knowsASidecarWithoutAPicture(String sidecar, String other) {
        assertThat(Kinds.hasPicture(sidecar, Set.of(other)::contains)).isFalse();
    }
}
