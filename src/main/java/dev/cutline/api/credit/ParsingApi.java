package dev.cutline.api.credit;

import dev.cutline.caption.Caption;
import dev.cutline.caption.CaptionParser;
import dev.cutline.licence.restriction.Restriction;
import dev.cutline.licence.restriction.RestrictionParser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads captions and restrictions that belong to no photo here. */
@RestController
@Tag(name = "Parsing")
class ParsingApi {

    private final CaptionParser captionParser;
    private final RestrictionParser restrictionParser;

    ParsingApi(CaptionParser captionParser, RestrictionParser restrictionParser) {
        this.captionParser = captionParser;
        this.restrictionParser = restrictionParser;
    }

    /** Captions to read. */
    record CaptionTexts(
            @NotNull @Size(max = 10_000, message = "holds more than 10,000 entries: send them in parts")
            List<@NotNull String> captions) {}

    /** What captions say, in their order. */
    record Captions(List<Caption> captions) {}

    /** Instructions or usage terms to read. */
    record RestrictionLines(
            @NotNull @Size(max = 10_000, message = "holds more than 10,000 entries: send them in parts")
            List<@NotNull String> lines) {}

    /** What lines restrict, in their order. */
    record Restrictions(List<List<Restriction>> restrictions) {}

    @PostMapping("/api/captions/parse")
    @Operation(summary = "Reads captions")
    Captions captions(@Valid @RequestBody CaptionTexts texts) {
        return new Captions(texts.captions().stream().map(captionParser::parse).toList());
    }

    @PostMapping("/api/restrictions/parse")
    @Operation(summary = "Reads instructions and usage terms")
    Restrictions restrictions(@Valid @RequestBody RestrictionLines lines) {
        return new Restrictions(lines.lines().stream()
                .map(line -> restrictionParser.parse(line, null))
                .toList());
    }
}
