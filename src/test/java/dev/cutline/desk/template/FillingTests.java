package dev.cutline.desk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Photo;
import dev.cutline.photo.PictureFile;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.meaning.PhotoReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTests {

    private static final Instant NOW = Instant.parse("2023-03-18T10:00:00Z");

    @TempDir
    Path folder;

    private CodeLists codes;
    private Filling filling;

    @BeforeEach
    void open() throws IOException {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        codes = new CodeLists(new Shelves(new ArchiveSettings(folder)), clock);
        filling = new Filling(codes, clock);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{city}, {country}|Seoul, South Korea",
                "{CITY:upper}|SEOUL",
                "{City:Upper}|SEOUL",
                "{date:long}|17 March 2023",
                "{date:us} {date:weekday} {date:time}|March 17, 2023 Friday 08:15",
                "{date}|2023-03-17",
                "{today:dots}|18.3.2023",
                "Photo: {creators}|Photo: Jung Yeon-je",
                "{source} via {supplier}|AFP via Getty Images",
                "{people}|Ada Lovelace, Grace Hopper",
                "{state} by {me}, {filename}|by Ines, a.jpg",
                "{ not a variable }|{ not a variable }",
            })
    void writesThePicturesOwnValues(String text, String expected) {
        assertThat(fill("headline", How.REPLACE, text)).isEqualTo(Map.of("headline", expected));
    }

    @ParameterizedTest
    @CsvSource({"2023,2023,''", "2023-03,March 2023,''"})
    void writesNoMoreOfADateThanIsKnown(String date, String expected, String day) {
        assertThat(DateForms.write(date, "long")).isEqualTo(expected);
        assertThat(DateForms.write(date, "day")).isEqualTo(day);
        assertThat(DateForms.write(date, "time")).isEmpty();
    }

    @Test
    void joinsTextsAsTheLineSays() {
        assertThat(fill("cityName", How.APPEND, "(north)")).containsEntry("cityName", "Seoul (north)");
        assertThat(fill("cityName", How.APPEND, ", Jung-gu")).containsEntry("cityName", "Seoul, Jung-gu");
        assertThat(fill("cityName", How.PREPEND, "Near")).containsEntry("cityName", "Near Seoul");
        assertThat(fill("cityName", How.IF_EMPTY, "Busan")).isEmpty();
        assertThat(fill("jobid", How.IF_EMPTY, "77")).containsEntry("jobid", "77");
        assertThat(fill("cityName", How.REPLACE, "")).isEqualTo(Collections.singletonMap("cityName", null));
    }

    @Test
    void addsToListsOnceAndTakesOut() {
        assertThat(fill("keywords", How.APPEND, "missile; news"))
                .containsEntry("keywords", List.of("news", "tv", "missile"));
        assertThat(fill("keywords", How.PREPEND, "missile"))
                .containsEntry("keywords", List.of("missile", "news", "tv"));
        assertThat(fill("keywords", How.REMOVE, "TV")).containsEntry("keywords", List.of("news"));
        assertThat(fill("keywords", How.REMOVE, "tv, news")).isEqualTo(Collections.singletonMap("keywords", null));
        assertThat(fill("keywords", How.APPEND, "tv")).isEmpty();
    }

    @Test
    void replacesCodesAsTheListSays() {
        codes.put("People", "kju\tKim Jong Un\tKim Jong Un, leader\n\nkyj\tKim Yo Jong\n".getBytes(), "Ines");

        assertThat(fill("headline", How.REPLACE, "\\kju\\ and \\KYJ\\, \\kju#2\\, \\none\\, C:\\x"))
                .containsEntry("headline", "Kim Jong Un and Kim Yo Jong, Kim Jong Un, leader, \\none\\, C:\\x");
    }

    @Test
    void refusesWhatCannotBeFilled() {
        assertThatThrownBy(() -> Filling.check(List.of(new Line("licensors", How.REPLACE, "a"))))
                .isInstanceOf(InvalidProperty.class);
        assertThatThrownBy(() -> Filling.check(List.of(new Line("headline", How.REMOVE, "a"))))
                .isInstanceOf(InvalidProperty.class);
        assertThatThrownBy(() -> Filling.check(List.of(new Line("headline", How.REPLACE, "{town}"))))
                .isInstanceOf(InvalidTemplate.class)
                .hasMessageContaining("{town}");
        assertThatThrownBy(() -> Filling.check(List.of(new Line("headline", How.REPLACE, "{date:longest}"))))
                .isInstanceOf(InvalidTemplate.class)
                .hasMessageContaining("long, short");
    }

    private Map<String, Object> fill(String property, How how, String text) {
        Line line = new Line(property, how, text);
        Filling.check(List.of(line));
        return filling.patch(List.of(line), photo(), "Ines");
    }

    private static Photo photo() {
        Map<String, Object> iptc = Map.of(
                "cityName", "Seoul",
                "countryName", "South Korea",
                "dateCreated", "2023-03-17T08:15:00+09:00",
                "creditLine", "Jung Yeon-je/AFP via Getty Images",
                "personInImageNames", List.of("Ada Lovelace", "Grace Hopper"),
                "keywords", List.of("news", "tv"));
        PictureFile file = new PictureFile("a.jpg", "image/jpeg", 1, 3, 2, 1, null, NOW, "test");
        Revision record = new Revision(
                "a".repeat(64),
                1,
                new Change("Ines", NOW, null),
                file,
                iptc,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
        return PhotoReader.withBuiltInTables().read(record, true);
    }
}
