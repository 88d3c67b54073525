package dev.cutline.search;

import dev.cutline.caption.Caption;
import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import dev.cutline.licence.Licence.Releases;
import dev.cutline.licence.Licence.Status;
import dev.cutline.photo.Meaning;
import dev.cutline.photo.PictureFile;
import dev.cutline.photo.Revision;
import dev.cutline.search.document.Entry;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Photos for the index, made by hand: nothing here depends on what the parsers understand. */
final class Pictures {

    private final String name;
    private final Map<String, Object> iptc = new LinkedHashMap<>();
    private List<String> creators = List.of();
    private List<String> chain = List.of();
    private Status status = Status.USABLE;
    private Status afterEmbargo = Status.USABLE;
    private String embargoUntil;
    private String digitalSourceType;
    private String language;
    private boolean file;
    private int revision = 1;
    private String pixels;
    private Revision.Withdrawal withdrawn;

    private Pictures(String name) {
        this.name = name;
    }

    static Pictures called(String name) {
        return new Pictures(name);
    }

    static String id(String name) {
        return "%064x"
                .formatted(new java.math.BigInteger(1, name.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .substring(0, 64);
    }

    Pictures with(String property, Object value) {
        iptc.put(property, value);
        return this;
    }

    Pictures by(String creator, String... chain) {
        this.creators = List.of(creator);
        this.chain = List.of(chain);
        return with("creatorNames", creators).with("creditLine", creator + "/" + String.join(" via ", chain));
    }

    Pictures status(Status status) {
        this.status = status;
        this.afterEmbargo = status;
        return this;
    }

    Pictures embargo(String until) {
        this.status = Status.BLOCKED;
        this.embargoUntil = until;
        return this;
    }

    Pictures ai() {
        this.digitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
        return this;
    }

    Pictures file() {
        this.file = true;
        return this;
    }

    Pictures language(String language) {
        this.language = language;
        return this;
    }

    Pictures pixels(String pixels) {
        this.pixels = pixels;
        return this;
    }

    Pictures revision(int revision) {
        this.revision = revision;
        return this;
    }

    Pictures withdrawn() {
        this.withdrawn = new Revision.Withdrawal("Wrong person", "desk", Instant.EPOCH);
        this.status = Status.BLOCKED;
        return this;
    }

    Entry entry() {
        return new Entry(record(), meaning(), afterEmbargo);
    }

    private Revision record() {
        Instant received = Instant.parse("2023-03-20T10:00:00Z").plusSeconds(Math.abs(name.hashCode() % 10_000));
        return new Revision(
                id(name),
                revision,
                new Revision.Change("desk", received, null),
                new PictureFile(name, "image/jpeg", 1, 1600, 1067, 1, pixels, received, "upload"),
                iptc,
                new HashMap<>(),
                List.of(),
                List.of(),
                List.of(),
                withdrawn,
                List.of());
    }

    private Meaning meaning() {
        String line = (String) iptc.getOrDefault("creditLine", "");
        Credit credit = new Credit(line, creators, chain, List.of(), "");
        String text = (String) iptc.getOrDefault("description", "");
        Caption caption = new Caption(text, null, null, Credit.NONE, file, List.of(), language);
        Licence licence = new Licence(
                status,
                List.of(),
                line,
                null,
                List.of(),
                embargoUntil,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                digitalSourceType,
                new Releases(null, null));
        return new Meaning(credit, caption, licence, List.of());
    }
}
