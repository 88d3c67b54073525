package dev.cutline.photo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When cameras say that a picture was taken. */
class ExifDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # date | fraction | zone | when
            2024-03-05T10:15:30 | -   | -      | 2024-03-05T10:15:30
            2024-03-05T10:15:30 | 37  | +02:00 | 2024-03-05T10:15:30.37+02:00
            2024-03-05T10:15:30 | -   | Z      | 2024-03-05T10:15:30Z
            2024-03-05T10:15:30 | '37 ' | ' +02:00 ' | 2024-03-05T10:15:30.37+02:00
            2024-03-05T10:15:30.5 | 37 | -     | 2024-03-05T10:15:30.5
            2024-03-05          | 37  | +02:00 | 2024-03-05
            2024-03-05T10:15    | 37  | +02:00 | 2024-03-05T10:15
            2024-03-05T10:15:30 | -   | '   :  ' | 2024-03-05T10:15:30
            2024-03-05T10:15:30 | -   | GMT+2  | 2024-03-05T10:15:30
            2024-03-05T10:15:30 | ??  | -      | 2024-03-05T10:15:30
            0000-00-00T00:00:00 | -   | -      | -
            ''                  | -   | -      | -
            -                   | 37  | +02:00 | -
            """)
    void joinsDateFractionAndZoneWhereEachIsOne(String date, String fraction, String zone, String when) {
        Map<String, Object> exif = new HashMap<>();
        exif.put("ExifIFD:DateTimeOriginal", date);
        exif.put("ExifIFD:SubSecTimeOriginal", fraction);
        exif.put("ExifIFD:OffsetTimeOriginal", zone);

        assertThat(ExifDate.of(exif)).isEqualTo(when);
    }
}
