package dev.cutline.search.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.photo.PictureFile;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revisions;
import dev.cutline.search.lookup.PhotoLookup.Key;
import dev.cutline.search.lookup.PhotoLookup.Name;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the photos that were found a name means. */
class NameTagsTests {

    private final Revision lower = called('a', "müller.jpg", Map.of("jobid", "MC-7"));
    private final Revision upper = called('b', "MÜLLER.JPG", Map.of("jobid", "mc-7"));
    private final Revision raw = called('c', "müller.cr3", Map.of("imageSupplierImageId", "urn:X:1"));
    private final NameTags tags = new NameTags(List.of(lower, upper, raw));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # key | name | photos
            FILENAME    | müller.jpg          | a
            FILENAME    | MÜLLER.JPG          | b
            FILENAME    | Müller.Jpg          | a b
            FILENAME    | muller.jpg          | a b
            FILENAME    | ' müller.jpg '      | a
            FILENAME    | C:\\in\\müller.jpg  | a
            FILENAME    | /in/müller.tif      | a b c
            FILENAME    | müller              | a b c
            FILENAME    | mu\u0308ller.jpg    | a
            FILENAME    | maier.jpg           |
            FILENAME    | /in/                |
            JOBID       | mc-7                | a b
            JOBID       | MC-8                |
            SUPPLIER_ID | URN:x:1             | c
            SUPPLIER_ID | 1                   |
            """)
    void areThoseOfItsMostExactReading(Key key, String name, String photos) {
        String unescaped = name.replace("\\u0308", "\u0308");
        List<String> called = tags.called(new Name(key, unescaped)).stream()
                .map(photo -> photo.id().substring(0, 1))
                .toList();

        assertThat(String.join(" ", called)).isEqualTo(photos == null ? "" : photos);
    }

    @Test
    void knowsChecksumsInEitherCase() {
        assertThat(tags.called(new Name(Key.SHA256, "A".repeat(64)))).containsExactly(lower);
        assertThat(tags.called(new Name(Key.SHA256, "d".repeat(64)))).isEmpty();
    }

    private static Revision called(char letter, String name, Map<String, Object> iptc) {
        Revision first = Revisions.first(letter, iptc);
        return new Revision(
                first.id(),
                1,
                new Change("desk", Revisions.RECEIVED, null),
                new PictureFile(name, "image/jpeg", 1_000, 1_600, 1_067, 1, null, Revisions.RECEIVED, "upload"),
                iptc,
                first.origin(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
