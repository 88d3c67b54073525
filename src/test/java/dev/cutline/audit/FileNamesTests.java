package dev.cutline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFP_33BK4QX.jpg|AFP_33BK4QX.jpg",
                "https://cdn.example.org/2023/03/AFP_33BK4QX-1024x683.jpg|AFP_33BK4QX.jpg",
                "/img/AFP_33BK4QX_1200.jpg?w=800&crop=1|AFP_33BK4QX.jpg",
                "/img/AFP_33BK4QX-1024x683-scaled.jpg|AFP_33BK4QX.jpg",
                "/img/AFP_33BK4QX@2x.webp|AFP_33BK4QX.webp",
                "images/Kind%20am%20See.JPG#top|Kind am See.JPG",
                "C:\\Users\\pics\\DSC 0042.tif|DSC 0042.tif",
                "https://images.example.org/resize?url=https%3A%2F%2Fx.org%2Fa%2FAFP_33BK4QX.jpg&w=300|AFP_33BK4QX.jpg",
                "100%-sure.jpg|100%-sure.jpg",
                "photo-of-2023.jpg|photo-of.jpg",
            })
    void findsTheNameBehindWhatWebSystemsMakeOfIt(String reference, String name) {
        assertThat(FileNames.of(reference)).endsWith(name);
    }

    @ParameterizedTest
    @CsvSource({"photo-of-2023.jpg,photo-of-2023.jpg", "AFP_33BK4QX-1024x683.jpg,AFP_33BK4QX-1024x683.jpg"})
    void triesTheNameAsItStandsFirst(String reference, String name) {
        assertThat(FileNames.of(reference)).startsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.org/", "?", "///"})
    void knowsNoNameWhereThereIsNone(String reference) {
        assertThat(FileNames.of(reference)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/img/AP23089551267340-800x533.jpg|AP23089551267340",
                "/img/AP23089551267340-800x533.jpg|23089551267340",
                "gettyimages-1248203913-612x612.jpg|1248203913",
            })
    void findsIdsInNames(String reference, String id) {
        assertThat(FileNames.ids(reference)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"/api/photos/%s/preview", "https://desk.example.org/photos/%s?from=search"})
    void findsOurOwnChecksumsInAddresses(String address) {
        String sha256 = "0123456789abcdef".repeat(4);

        assertThat(FileNames.checksums(address.formatted(sha256))).isEqualTo(List.of(sha256));
        assertThat(FileNames.checksums("/photos/0123456789abcdef")).isEmpty();
    }
}
