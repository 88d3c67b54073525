package dev.cutline.photo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.Metadata.Digest;
import dev.cutline.photo.Conflict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcilerTests {

    private static final Map<String, Object> NOTHING = Map.of();

    private final Reconciler reconciler = new Reconciler();

    @Test
    void takesEachValueFromWhereItStands() {
        Reconciled record = reconcile(
                metadata(
                        Map.of("IFD0:Artist", "Ines Okafor; Kerem Aydin", "IFD0:Copyright", "2023 Cutline"),
                        Map.of("2:090", "Seoul", "2:025", List.of("news", "missile")),
                        Map.of("photoshop:Credit", "AFP via Getty Images"),
                        Digest.ABSENT),
                NOTHING);

        assertThat(record.iptc())
                .containsOnly(
                        entry("creatorNames", List.of("Ines Okafor", "Kerem Aydin")),
                        entry("copyrightNotice", "2023 Cutline"),
                        entry("cityName", "Seoul"),
                        entry("keywords", List.of("news", "missile")),
                        entry("creditLine", "AFP via Getty Images"));
        assertThat(record.origin())
                .containsEntry("cityName", "iim 2:090")
                .containsEntry("creditLine", "xmp photoshop:Credit")
                .containsEntry("creatorNames", "exif Artist");
        assertThat(record.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ABSENT,xmp,From XMP", "MATCHES,xmp,From XMP", "DIFFERS,iim,From IIM"})
    void letsTheDigestDecideBetweenXmpAndIim(Digest digest, String chosen, String headline) {
        Reconciled record = reconcile(
                metadata(NOTHING, Map.of("2:105", "From IIM"), Map.of("photoshop:Headline", "From XMP"), digest),
                NOTHING);

        assertThat(record.iptc()).containsEntry("headline", headline);
        assertThat(record.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.chosen()).isEqualTo(chosen);
            assertThat(conflict.values()).containsEntry("xmp", "From XMP").containsEntry("iim", "From IIM");
            assertThat(conflict.why()).isNotBlank();
        });
    }

    @Test
    void letsWhatWasSuppliedGoAhead() {
        Reconciled record = reconcile(
                metadata(NOTHING, NOTHING, Map.of("photoshop:City", "Busan"), Digest.ABSENT),
                Map.of("cityName", "Seoul"));

        assertThat(record.iptc()).containsEntry("cityName", "Seoul");
        assertThat(record.origin()).containsEntry("cityName", "supplied");
        assertThat(record.conflicts()).extracting(Conflict::chosen).containsExactly("supplied");
    }

    @Test
    void letsTheSidecarGoAheadOfThePicture() {
        Metadata picture = metadata(NOTHING, NOTHING, Map.of("photoshop:City", "Busan"), Digest.ABSENT);
        Metadata sidecar = metadata(NOTHING, NOTHING, Map.of("photoshop:City", "Seoul"), Digest.ABSENT);

        assertThat(reconciler.reconcile(picture, sidecar, NOTHING).iptc()).containsEntry("cityName", "Seoul");
    }

    @Test
    void completesACutValueWithoutCallingItAConflict() {
        Reconciled record = reconcile(
                metadata(
                        NOTHING,
                        Map.of("2:110", "China News Service via Getty Im"),
                        Map.of("photoshop:Credit", "China News Service via Getty Images"),
                        Digest.DIFFERS),
                NOTHING);

        assertThat(record.iptc()).containsEntry("creditLine", "China News Service via Getty Images");
        assertThat(record.origin()).containsEntry("creditLine", "xmp photoshop:Credit");
        assertThat(record.conflicts()).isEmpty();
    }

    @Test
    void takesPaddingDashesAndEmptyValuesForAbsent() {
        Reconciled record = reconcile(
                metadata(
                        Map.of("IFD0:ImageDescription", "   \0\0"),
                        Map.of("2:090", "-", "2:025", List.of("", " ")),
                        Map.of("dc:title", Map.of("x-default", "")),
                        Digest.ABSENT),
                NOTHING);

        assertThat(record.iptc()).isEmpty();
    }

    @Test
    void keepsFurtherLanguagesBesideTheDefault() {
        Reconciled record = reconcile(
                metadata(
                        NOTHING,
                        NOTHING,
                        Map.of("dc:description", Map.of("x-default", "A market", "de", "Ein Markt")),
                        Digest.ABSENT),
                NOTHING);

        assertThat(record.iptc()).containsOnly(entry("description", "A market"), entry("description@de", "Ein Markt"));
    }

    @Test
    void keepsTheDateAtThePrecisionThatIsKnown() {
        assertThat(dateOf(Map.of(), Map.of("photoshop:DateCreated", "2023-03"))).isEqualTo("2023-03");
        assertThat(dateOf(
                        Map.of(
                                "ExifIFD:DateTimeOriginal", "2023-03-17T08:15:00",
                                "ExifIFD:SubSecTimeOriginal", "25",
                                "ExifIFD:OffsetTimeOriginal", "+09:00"),
                        Map.of("photoshop:DateCreated", "2023-03-17")))
                .isEqualTo("2023-03-17T08:15:00.25+09:00");
        assertThat(dateOf(Map.of("ExifIFD:DateTimeOriginal", "0000-00-00T00:00:00"), Map.of()))
                .isNull();
    }

    @Test
    void readsNumbersAsNumbers() {
        Reconciled record = reconcile(
                metadata(NOTHING, NOTHING, Map.of("xmp:Rating", "3", "Iptc4xmpExt:MaxAvailWidth", "x"), Digest.ABSENT),
                NOTHING);

        assertThat(record.iptc()).containsOnly(entry("imageRating", 3L));
    }

    private Object dateOf(Map<String, Object> exif, Map<String, Object> xmp) {
        return reconcile(metadata(exif, NOTHING, xmp, Digest.ABSENT), NOTHING)
                .iptc()
                .get("dateCreated");
    }

    private Reconciled reconcile(Metadata metadata, Map<String, Object> supplied) {
        return reconciler.reconcile(metadata, null, supplied);
    }

    private static Metadata metadata(
            Map<String, Object> exif, Map<String, Object> iim, Map<String, Object> xmp, Digest digest) {
        return new Metadata("image/jpeg", 1600, 1067, exif, List.of(iim), xmp, digest, List.of());
    }
}
