package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of EXIF as cameras write them. */
class ExifReaderTests {

    private static final int TEXT = 2;
    private static final int SHORT = 3;
    private static final int FRACTION = 5;
    private static final int SIGNED_FRACTION = 10;

    private final List<Damaged> damages = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # as written | ISO 8601
            2024:03:05 10:15:30 | 2024-03-05T10:15:30
            2024-03-05 10:15:30 | 2024-03-05T10:15:30
            2024/03/05          | 2024-03-05
            0000:00:00 00:00:00 | -
            ':  :     :  :  '   | -
            yesterday           | -
            """)
    void readsDates(String written, String date) {
        assertThat(read(entry(0x0132, TEXT, text(written))).get("IFD0:ModifyDate"))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # N: degrees, minutes, seconds as fractions; the letter; signed degrees
            47/1 30/1 0/1, N, 47.5
            47/1 30/1 0/1, S, -47.5
            47/1 3030/100 0/1, N, 47.505
            0/1 0/1 36/1, S, -0.01
            47/1 0/0 0/0, N, 47
            """)
    void readsCoordinatesWithTheirLetter(String fractions, String letter, String degrees) {
        Map<String, Object> exif = new LinkedHashMap<>();
        ExifReader.read(
                Source.of(tiff(entry(1, TEXT, text(letter)), entry(2, FRACTION, fractions(fractions)))),
                "GPS",
                exif,
                damages::add);

        assertThat(exif).containsEntry("GPS:GPSLatitude", degrees);
    }

    @Test
    void invertsNothingWhereACoordinateCannotBeRead() {
        Map<String, Object> exif = new LinkedHashMap<>();
        ExifReader.read(
                Source.of(tiff(entry(1, TEXT, text("S")), entry(2, FRACTION, fractions("0/0 1/1 1/1")))),
                "GPS",
                exif,
                damages::add);

        assertThat(exif).doesNotContainKey("GPS:GPSLatitude");
    }

    @ParameterizedTest
    @CsvSource({"1/250, 0.004", "3/1, 3", "0/0, -", "1/0, -"})
    void readsFractionsAsDecimalNumbers(String fraction, String decimal) {
        Map<String, Object> exif = new LinkedHashMap<>();
        ExifReader.read(Source.of(tiff(entry(0x829A, FRACTION, fractions(fraction)))), "ExifIFD", exif, damages::add);

        assertThat(exif.getOrDefault("ExifIFD:ExposureTime", "-")).isEqualTo(decimal);
    }

    @Test
    void readsSignedFractions() {
        Map<String, Object> exif = new LinkedHashMap<>();
        byte[] value = ByteBuffer.allocate(8).putInt(-1).putInt(3).array();
        ExifReader.read(Source.of(tiff(entry(0x9204, SIGNED_FRACTION, value))), "ExifIFD", exif, damages::add);

        assertThat(exif.values()).containsExactly("-0.3333333333");
    }

    @Test
    void keepsTheFirstOfATagThatStandsTwice() {
        assertThat(read(entry(0x013B, TEXT, text("First author")), entry(0x013B, TEXT, text("Second author"))))
                .containsEntry("IFD0:Artist", "First author");
    }

    @Test
    void readsTheRestOfADirectoryWithOneBrokenEntry() {
        Map<String, Object> exif = read(
                new Field(0x010E, 99, 1, bytes("00000000")),
                new Field(0x010F, TEXT, 0x7FFFFFFF, bytes("00000000")),
                entry(0x013B, TEXT, text("Ines Okafor")));

        assertThat(exif).containsEntry("IFD0:Artist", "Ines Okafor").doesNotContainKeys("IFD0:ImageDescription");
        assertThat(damages).extracting(Damaged::code).isNotEmpty();
    }

    @Test
    void endsWhereDirectoriesGoInACircle() {
        byte[] tiff = tiff(entry(0x0112, SHORT, bytes("0006")));
        ByteBuffer.wrap(tiff).putInt(8 + 2 + 12, 8);
        Map<String, Object> exif = new LinkedHashMap<>();
        ExifReader.read(Source.of(tiff), "IFD0", exif, damages::add);

        assertThat(exif).containsEntry("IFD0:Orientation", "6");
        assertThat(damages).extracting(Damaged::code).containsExactly("ifd-loop");
    }

    private Map<String, Object> read(Field... fields) {
        Map<String, Object> exif = new LinkedHashMap<>();
        ExifReader.read(Source.of(tiff(fields)), "IFD0", exif, damages::add);
        return exif;
    }

    /** A tag with its value as it stands behind the directory, or in the entry where it is short. */
    private record Field(int tag, int type, int count, byte[] value) {}

    private static Field entry(int tag, int type, byte[] value) {
        int size = type == FRACTION || type == SIGNED_FRACTION ? 8 : type == SHORT ? 2 : 1;
        return new Field(tag, type, value.length / size, value);
    }

    private static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fractions(String fractions) {
        String[] parts = fractions.split("[ /]");
        ByteBuffer value = ByteBuffer.allocate(4 * parts.length);
        for (String part : parts) {
            value.putInt(Integer.parseInt(part));
        }
        return value.array();
    }

    /** One directory, big end first. */
    private static byte[] tiff(Field... fields) {
        int behind = 8 + 2 + 12 * fields.length + 4;
        int room = 0;
        for (Field field : fields) {
            room += field.value().length;
        }
        ByteBuffer tiff = ByteBuffer.allocate(behind + room);
        tiff.put(bytes("4D4D002A00000008")).putShort((short) fields.length);
        int at = behind;
        for (Field field : fields) {
            tiff.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            if (field.value().length <= 4) {
                tiff.put(field.value()).put(new byte[4 - field.value().length]);
            } else {
                tiff.putInt(at);
                tiff.put(at, field.value());
                at += field.value().length;
            }
        }
        return tiff.putInt(0).array();
    }
}
