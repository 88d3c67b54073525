package dev.cutline.web.photo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.Revisions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoordinatesTests {

    @Test
    void readsWhatTheCameraWrote() throws Exception {
        MetadataReader reader = new MetadataReader();
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            assertThat(samples.map(reader::read)
                            .map(Coordinates::of)
                            .flatMap(Optional::stream)
                            .map(Coordinates::words))
                    .contains("59.44800° N, 24.73600° E");
        }
    }

    @Test
    void readsThePlaceOfTheRecord() {
        Map<String, Object> place = Map.of("City", "Valparaíso", "GPSLatitude", -33.0472, "GPSLongitude", "-71.6127");

        Coordinates found = Coordinates.of(Revisions.first('a', Map.of("locationCreated", List.of(place))))
                .orElseThrow();

        assertThat(found.words()).isEqualTo("33.04720° S, 71.61270° W");
        assertThat(found.map()).contains("mlat=-33.04720&mlon=-71.61270");
    }

    @Test
    void takesNoPlaceThatIsNotOnEarth() {
        for (Object latitude : List.of("x", 91, 0)) {
            Map<String, Object> place = Map.of("GPSLatitude", latitude, "GPSLongitude", 0);
            assertThat(Coordinates.of(Revisions.first('a', Map.of("locationCreated", List.of(place)))))
                    .isEmpty();
        }
    }
}
