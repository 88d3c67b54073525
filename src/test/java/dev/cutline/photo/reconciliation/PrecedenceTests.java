package dev.cutline.photo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why one origin's word went ahead of another's, as the page says it. */
class PrecedenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # chosen | contradicted by | reason
            desk     | sheet    | The desk has decided this itself.
            desk     | xmp      | The desk has decided this itself.
            supplied | xmp      | What came with the upload goes ahead of what the file says.
            supplied | exif     | What came with the upload goes ahead of what the file says.
            supplied | sheet    | What came with the upload goes ahead of what came beside the picture.
            supplied | ninjs 4  | What came with the upload goes ahead of what came beside the picture.
            sidecar  | iim      | The XMP file beside the picture goes ahead of what the picture says.
            sidecar  | sheet    | Of what came beside the picture, this goes ahead or came later.
            sidecar  | text     | Of what came beside the picture, this goes ahead or came later.
            newsml   | xmp      | What came beside the picture goes ahead of what the file says.
            sheet    | sheet 1  | Of what came beside the picture, this goes ahead or came later.
            ninjs    | sheet    | Of what came beside the picture, this goes ahead or came later.
            iim      | xmp      | The IIM was changed after the XMP was written: its digest says so.
            iim      | exif     | IIM goes ahead of EXIF, which cameras fill in.
            xmp      | iim      | XMP goes ahead of IIM, whose digest doesn't say that it is newer.
            xmp      | exif     | XMP goes ahead of EXIF, which cameras fill in.
            exif     | xmp      | EXIF has whole what goes ahead of it has in part.
            """)
    void saysWhy(String chosen, String other, String reason) {
        assertThat(Precedence.reason(List.of(chosen, other))).isEqualTo(reason);
    }
}
