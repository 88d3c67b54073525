package dev.cutline.api;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditParser;
import dev.cutline.desk.CreditLookup;
import dev.cutline.desk.CreditMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whose picture is this, and how do we credit it? */
@RestController
@RequestMapping("/api/credits")
@Tag(name = "Credits")
class CreditsApi {

    private final CreditLookup lookup;
    private final CreditParser parser;

    CreditsApi(CreditLookup lookup, CreditParser parser) {
        this.lookup = lookup;
        this.parser = parser;
    }

    /** Photos that an enquiry means. */
    record Matches(List<CreditMatch> matches) {}

    /** Credit lines to read. */
    record Lines(@NotNull @Size(max = 10_000) List<@NotNull String> lines) {}

    /** What the lines say, in their order. */
    record Credits(List<Credit> credits) {}

    @GetMapping
    @Operation(summary = "Licensing credit by id, checksum, file name, job id or the supplier's image id")
    Matches find(
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String sha256,
            @RequestParam(required = false) @Nullable String filename,
            @RequestParam(required = false) @Nullable String jobid,
            @RequestParam(required = false) @Nullable String supplierId) {
        List<CreditMatch> matches = new ArrayList<>();
        if (id != null) {
            matches.addAll(lookup.byId(id, "id"));
        }
        if (sha256 != null) {
            matches.addAll(lookup.byId(sha256, "sha256"));
        }
        if (filename != null) {
            matches.addAll(lookup.byFilename(filename));
        }
        if (jobid != null) {
            matches.addAll(lookup.byJobId(jobid));
        }
        if (supplierId != null) {
            matches.addAll(lookup.bySupplierId(supplierId));
        }
        return new Matches(matches);
    }

    @PostMapping("/parse")
    @Operation(summary = "Reads credit lines")
    Credits parse(@Valid @RequestBody Lines lines) {
        return new Credits(lines.lines().stream().map(parser::parse).toList());
    }
}
