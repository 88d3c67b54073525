package dev.cutline.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files of a folder belong together. */
class BatchTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.jpg a.xmp               | a.jpg + a.xmp
            a.jpg a.jpg.xmp           | a.jpg + a.jpg.xmp
            A.JPG a.xmp               | A.JPG + a.xmp
            a.jpg a.tif a.xmp         | a.jpg a.tif + a.xmp
            a.jpg a.xmp a.txt         | a.jpg + a.txt a.xmp
            a.jpg b.xmp               | a.jpg +; + b.xmp
            a.jpg                     | a.jpg +
            a.xmp                     | + a.xmp
            x/a.jpg y/a.xmp           | x/a.jpg +; + y/a.xmp
            a.b.jpg a.xmp             | + a.xmp; a.b.jpg +
            AFP-1.7.jpg AFP-1.7.xmp   | AFP-1.7.jpg + AFP-1.7.xmp
            """)
    void putsPicturesAndWhatIsBesideThemTogether(String files, String batches) {
        List<Path> paths =
                Stream.of(files.split(" ")).map(Path.of("in")::resolve).toList();

        assertThat(Batch.of(paths)).map(BatchTests::written).containsExactlyInAnyOrder(batches.split("; ?"));
    }

    @Test
    void putsSheetsFirstSoThatPicturesFindWhatTheySay() {
        List<Batch> batches = Batch.of(List.of(Path.of("a.jpg"), Path.of("z.csv"), Path.of("b.xlsx")));

        assertThat(batches).map(BatchTests::written).containsExactly("+ b.xlsx", "+ z.csv", "a.jpg +");
        assertThat(batches).map(Batch::isPart).containsExactly(false, false, true);
    }

    private static String written(Batch batch) {
        return (names(batch.pictures()) + " + " + names(batch.companions())).strip();
    }

    private static String names(List<Path> files) {
        return String.join(
                " ",
                files.stream()
                        .map(file -> file.toString().replaceFirst("^in/", ""))
                        .toList());
    }
}
