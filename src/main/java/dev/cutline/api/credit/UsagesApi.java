package dev.cutline.api.credit;

import dev.cutline.api.Problems;
import dev.cutline.api.Sender;
import dev.cutline.desk.Photos;
import dev.cutline.desk.agency.Members;
import dev.cutline.desk.usage.Usages;
import dev.cutline.desk.usage.Usages.Entered;
import dev.cutline.desk.usage.Usages.UsageNotFound;
import dev.cutline.licence.Usage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where a photo was published. */
@RestController
@RequestMapping("/api/photos/{id}/usages")
@Tag(name = "Usages")
class UsagesApi {

    private final Photos photos;
    private final Usages usages;

    UsagesApi(Photos photos, Usages usages) {
        this.photos = photos;
        this.usages = usages;
    }

    @GetMapping
    @Operation(summary = "Where a photo was published, in the order in which it was entered")
    Map<String, List<Usage>> usages(@PathVariable String id) {
        return Map.of("usages", usages.of(photos.photo(id).id()));
    }

    @PostMapping
    @Operation(
            summary = "Enters where a photo was published",
            description = "201 with the usage and its id; 200 when the same was entered before. publication and date "
                    + "are needed; url or page, section, size, fee with currency, medium and credit (as printed) are "
                    + "welcome. 422 names the member that is wrong in property. id, by and at are the desk's.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Usage.class))))
    ResponseEntity<Usage> enter(@PathVariable String id, @RequestBody JsonNode usage, HttpServletRequest request) {
        Entered entered = usages.enter(id, Members.read("", usage, Usage.class), Sender.of(request));
        URI place = URI.create(
                "/api/photos/%s/usages/%s".formatted(id, entered.usage().id()));
        return entered.alreadyThere()
                ? ResponseEntity.ok(entered.usage())
                : ResponseEntity.created(place).body(entered.usage());
    }

    @DeleteMapping("/{usage}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a usage out; it stays in the revisions")
    void remove(@PathVariable String id, @PathVariable String usage, HttpServletRequest request) {
        usages.remove(id, usage, Sender.of(request));
    }

    @ExceptionHandler
    ProblemDetail on(UsageNotFound problem) {
        return Problems.problem(HttpStatus.NOT_FOUND, "usage-not-found", problem);
    }
}
