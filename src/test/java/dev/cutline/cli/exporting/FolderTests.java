package dev.cutline.cli.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.cli.server.ServerOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FolderTests {

    private static final String ID = "0123456789ab" + "c".repeat(52);

    @ParameterizedTest
    @CsvSource({
        "AFP_33BK4QX.jpg, AFP_33BK4QX-0123456789ab.jpg",
        "정연제 서울.JPG, 정연제 서울-0123456789ab.JPG",
        "a:b|c?.jpg, a_b_c_-0123456789ab.jpg",
        "..hidden.jpg, hidden-0123456789ab.jpg",
        "noending, noending-0123456789ab",
        "???.tif, _-0123456789ab.tif",
    })
    void namesFilesSafely(String name, String file) {
        assertThat(place(name)).isEqualTo(Path.of("out", file));
    }

    @Test
    void shortensLongNamesAndKeepsTheirEnds() {
        assertThat(place("𝔘".repeat(300) + ".jpg").getFileName().toString())
                .isEqualTo("𝔘".repeat(50) + "-0123456789ab.jpg");
    }

    private static Path place(String name) {
        JsonNode photo = new JsonMapper().valueToTree(Map.of("id", ID, "file", Map.of("name", name)));
        return new Folder(new ServerOptions().desk(Duration.ZERO), Path.of("out")).place(photo);
    }
}
