package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageDataTests {

    @TempDir
    private Path folder;

    @Test
    void ignoresMetadataInJpegAndWhatFollowsThePicture() throws IOException {
        String plain = hash(Samples.jpeg());

        assertThat(hash(Samples.jpeg(Samples.app1(Samples.xmp(""))))).isEqualTo(plain);
        assertThat(hash(Samples.join(Samples.jpeg(), Samples.ascii("trailer")))).isEqualTo(plain);
    }

    @Test
    void countsTheColourProfileAsPicture() throws IOException {
        byte[] profile = Samples.segment(0xE2, Samples.ascii("ICC_PROFILE\0\u0001\u0001profile"));

        assertThat(hash(Samples.jpeg(profile))).isNotEqualTo(hash(Samples.jpeg()));
    }

    @Test
    void ignoresMetadataInPng() throws IOException {
        byte[] text = Samples.chunk("tEXt", Samples.ascii("Title\0News"));

        assertThat(hash(Samples.png(text))).isEqualTo(hash(Samples.png()));
    }

    @Test
    void takesTheWholeOfADamagedFile() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(Samples.jpeg(), 12);

        assertThat(hash(cut)).isNotEqualTo(hash(java.util.Arrays.copyOf(Samples.jpeg(), 13)));
    }

    private String hash(byte[] content) throws IOException {
        return ImageData.sha256(Files.write(folder.resolve("file"), content));
    }
}
