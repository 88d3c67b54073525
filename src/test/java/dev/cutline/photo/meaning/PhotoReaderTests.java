package dev.cutline.photo.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.caption.check.Check;
import dev.cutline.caption.check.HouseChecks;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.licence.Contracts;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revision.Withdrawal;
import dev.cutline.photo.Revisions;
import dev.cutline.photo.reconciliation.Reconciled;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The house checks as a record meets them: each row of the table changes one good record. */
class PhotoReaderTests {

    private static final Instant TODAY = Instant.parse("2023-04-01T09:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Object> GOOD = Map.of(
            "description",
            "Lena Moss waters the palms at the garden of Graz, Austria, on March 17, 2023. (Photo by Adaeze Obi/AFP)",
            "creatorNames",
            List.of("Adaeze Obi"),
            "creditLine",
            "Adaeze Obi/AFP",
            "source",
            "AFP",
            "dateCreated",
            "2023-03-17T10:00:00",
            "personInImageNames",
            List.of("Lena Moss"),
            "altTextAccessibility",
            "A woman with a watering can under palms");

    @Test
    void findsNothingAmissInAGoodRecord() {
        assertThat(reader(Map.of()).read(record("{}")).checks()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "checks.tsv", delimiter = '\t')
    void tellsWhatTheDeskShouldLookAt(String code, String changes, String message) {
        assertThat(reader(Map.of()).read(record(changes)).checks())
                .filteredOn(check -> check.code().equals(code))
                .extracting(Check::message)
                .containsExactly(message);
        assertThat(reader(Map.of(code, "off")).read(record(changes)).checks())
                .extracting(Check::code)
                .doesNotContain(code);
        assertThat(reader(Map.of(code, "error")).read(record(changes)).checks())
                .filteredOn(check -> check.code().equals(code))
                .extracting(Check::severity)
                .containsExactly(Check.Severity.ERROR);
    }

    @Test
    void tellsThatAPictureWasWithdrawn() {
        Change change = new Change("desk", TODAY, null);
        Revision withdrawn = Revisions.first('a', GOOD).withdrawn(new Withdrawal("wrong man", "desk", TODAY), change);
        assertThat(reader(Map.of()).read(withdrawn, true).meaning().checks())
                .extracting(Check::code)
                .containsExactly("withdrawn");
    }

    private static PhotoReader reader(Map<String, String> settings) {
        return new PhotoReader(
                CreditParser.withBuiltInAgencies(),
                Agencies.builtIn(),
                Contracts.NONE,
                new HouseChecks(settings),
                Clock.fixed(TODAY, ZoneId.of("UTC")));
    }

    /** The good record with other values; null takes one away. */
    private static Reconciled record(String changes) {
        Map<String, Object> iptc = new LinkedHashMap<>(GOOD);
        JSON.readValue(changes, new TypeReference<Map<String, Object>>() {}).forEach((property, value) -> {
            if (value == null) {
                iptc.remove(property);
            } else {
                iptc.put(property, value);
            }
        });
        return new Reconciled(iptc, Map.of(), List.of());
    }
}
