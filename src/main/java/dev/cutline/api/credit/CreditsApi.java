package dev.cutline.api.credit;

import dev.cutline.api.Problems;
import dev.cutline.api.Problems.TooMany;
import dev.cutline.api.form.Form;
import dev.cutline.api.form.GetInForms;
import dev.cutline.api.form.PhotoForms;
import dev.cutline.credit.Credit;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.desk.Photos;
import dev.cutline.desk.rights.CreditLookup;
import dev.cutline.desk.rights.CreditLookup.Asked;
import dev.cutline.desk.rights.CreditLookup.Kind;
import dev.cutline.desk.rights.CreditMatch;
import dev.cutline.licence.Use;
import dev.cutline.photo.Photo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Whose picture is this, and how do we credit it? */
@RestController
@RequestMapping("/api/credits")
@Tag(name = "Credits")
class CreditsApi {

    private static final int MOST_KEYS = 1_000;

    /** In the order of the parameters. */
    private static final List<Kind> KINDS =
            List.of(Kind.ID, Kind.SHA256, Kind.FILENAME, Kind.JOB_ID, Kind.SUPPLIER_ID, Kind.DOCUMENT_ID);

    private static final String KINDS_IN_WORDS = KINDS.stream().map(Kind::word).collect(Collectors.joining(", "));

    private final CreditLookup lookup;
    private final Photos photos;
    private final PhotoForms forms;
    private final CreditParser parser;
    private final JsonMapper mapper;

    CreditsApi(CreditLookup lookup, Photos photos, PhotoForms forms, CreditParser parser, JsonMapper mapper) {
        this.lookup = lookup;
        this.photos = photos;
        this.forms = forms;
        this.parser = parser;
        this.mapper = mapper;
    }

    /** Photos that an enquiry means. */
    record Matches(List<CreditMatch> matches) {}

    /** Credit lines to read. */
    record Lines(
            @NotNull @Size(max = 10_000, message = "holds more than 10,000 entries: send them in parts")
            List<@NotNull String> lines) {}

    /** What the lines say, in their order. */
    record Credits(List<Credit> credits) {}

    /** Keys to look up, each an object with one of the names that {@code GET /api/credits} takes. */
    record Keys(@NotNull List<@NotNull Map<String, String>> keys) {}

    /** What a key means. */
    record Answer(Map<String, String> key, List<CreditMatch> matches) {}

    /**
     * What keys mean, in their order.
     *
     * @param complete whether no match had to be left out for want of room
     */
    record Answers(List<Answer> results, boolean complete) {}

    @GetInForms
    @Operation(
            summary = "Licensing credit by id, checksum, file name, job id, the supplier's image id or document id",
            description =
                    "A file name is tried as it is written, then without folder and case, then without extension. "
                            + "What nobody knows gives no matches. for and country say what the picture is wanted for. "
                            + "By Accept: JSON; application/ld+json, a list of schema.org ImageObjects; "
                            + "application/vnd.iptc.ninjs+json, a list of ninjs 3.0 items; application/rdf+xml, XMP; "
                            + "text/plain, a credit line each; text/html, a figure each.")
    ResponseEntity<Object> find(
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String sha256,
            @RequestParam(required = false) @Nullable String filename,
            @RequestParam(required = false) @Nullable String jobid,
            @RequestParam(required = false) @Nullable String supplierId,
            @RequestParam(required = false) @Nullable String documentId,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(required = false) @Nullable String country,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Use use = Use.of(medium, country);
        List<Asked> asked = asked(id, sha256, filename, jobid, supplierId, documentId);
        if (asked.isEmpty()) {
            throw new NothingAsked();
        }
        return answer(lookup.find(asked, use), use, Form.of(accept));
    }

    private static List<Asked> asked(@Nullable String... texts) {
        return IntStream.range(0, texts.length)
                .filter(i -> texts[i] != null)
                .mapToObj(i -> new Asked(KINDS.get(i), Objects.requireNonNull(texts[i])))
                .toList();
    }

    private ResponseEntity<Object> answer(CreditLookup.Answers found, Use use, Form form) {
        List<CreditMatch> matches =
                found.matches().stream().flatMap(List::stream).toList();
        return ResponseEntity.ok()
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(form.type())
                .body(form == Form.JSON ? whole(new Matches(matches)) : forms.of(photos(matches, use), form));
    }

    /** JSON whose length is known goes out at once; an answer in chunks ends in a packet of its own. */
    private byte[] whole(Matches matches) {
        return mapper.writeValueAsBytes(matches);
    }

    private List<Photo> photos(List<CreditMatch> matches, Use use) {
        return matches.stream().map(match -> photos.photo(match.photoId(), use)).toList();
    }

    @PostMapping("/lookup")
    @Operation(
            summary = "Licensing credits of up to 1,000 keys at once, in their order",
            description =
                    "{\"keys\":[{\"filename\":\"AFP_33BK4QX.jpg\"},{\"jobid\":\"33BK4QX\"}]}, kinds mixed at will, "
                            + "each as in GET /api/credits. More than 1,000 are refused with 413.")
    Answers lookUp(
            @Valid @RequestBody Keys keys,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(required = false) @Nullable String country) {
        if (keys.keys().size() > MOST_KEYS) {
            throw new TooMany(MOST_KEYS, keys.keys().size());
        }
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < keys.keys().size(); i++) {
            asked.add(asked(i, keys.keys().get(i)));
        }
        CreditLookup.Answers found = lookup.find(asked, Use.of(medium, country));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.add(new Answer(keys.keys().get(i), found.matches().get(i)));
        }
        return new Answers(answers, found.complete());
    }

    private static Asked asked(int index, Map<String, String> key) {
        if (key.size() == 1) {
            Map.Entry<String, String> only = key.entrySet().iterator().next();
            Optional<Kind> kind = Kind.of(only.getKey());
            if (kind.isPresent() && only.getValue() != null) {
                return new Asked(kind.get(), only.getValue());
            }
        }
        throw new InvalidKey(index);
    }

    /** No key at all, as where its name is misspelt: no match would look like an unknown picture. */
    private static final class NothingAsked extends RuntimeException {
        NothingAsked() {
            super("Say which picture is meant by one of: %s.".formatted(KINDS_IN_WORDS));
        }
    }

    /** A key of a list isn't one. */
    static final class InvalidKey extends RuntimeException {

        private final int index;

        InvalidKey(int index) {
            super("“keys[%d]” must be an object with one of: %s.".formatted(index, KINDS_IN_WORDS));
            this.index = index;
        }

        String property() {
            return "keys[" + index + "]";
        }
    }

    @PostMapping("/parse")
    @Operation(summary = "Reads credit lines")
    Credits parse(@Valid @RequestBody Lines lines) {
        return new Credits(lines.lines().stream().map(parser::parse).toList());
    }

    @ExceptionHandler
    ProblemDetail on(NothingAsked problem) {
        return Problems.problem(HttpStatus.BAD_REQUEST, "key-missing", problem);
    }

    @ExceptionHandler
    ProblemDetail on(InvalidKey problem) {
        ProblemDetail detail = Problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "member-invalid", problem);
        detail.setProperty("property", problem.property());
        return detail;
    }
}
