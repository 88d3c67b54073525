package dev.cutline.api.photo;

import dev.cutline.api.Problems;
import dev.cutline.api.Sender;
import dev.cutline.desk.batch.Action;
import dev.cutline.desk.batch.BatchNotFound;
import dev.cutline.desk.batch.BatchStatus;
import dev.cutline.desk.batch.Batches;
import dev.cutline.desk.batch.InvalidBatch;
import dev.cutline.desk.batch.Selection;
import dev.cutline.desk.template.InvalidTemplate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many photos at once, in the background. */
@RestController
@RequestMapping("/api/batches")
@Tag(name = "Batches")
class BatchesApi {

    private final Batches batches;

    BatchesApi(Batches batches) {
        this.batches = batches;
    }

    /**
     * An order.
     *
     * @param ids of the photos, or null for those that the query finds
     * @param query in the search language, or null
     * @param action what is done to each
     */
    record Order(
            @Nullable List<String> ids,
            @Nullable String query,
            @NotNull @Valid Action action) {}

    @PostMapping
    @Operation(
            summary = "Starts a batch over the photos of ids, or all that a query finds; Location says how far it is")
    ResponseEntity<BatchStatus> start(@Valid @RequestBody Order order, HttpServletRequest request) {
        Selection selection = new Selection(order.ids(), order.query());
        return accepted(batches.start(selection, order.action(), Sender.of(request)));
    }

    @GetMapping
    @Operation(summary = "The newest batches, newest first")
    Map<String, List<BatchStatus>> newest() {
        return Map.of("batches", batches.newest());
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a batch is, and what failed with its reason")
    BatchStatus status(@PathVariable String id) {
        return batches.status(id);
    }

    @PostMapping("/{id}/stop")
    @Operation(summary = "Ends a batch early: what it has changed stays, and can be undone; the rest isn't touched")
    ResponseEntity<BatchStatus> stop(@PathVariable String id) {
        return accepted(batches.stop(id));
    }

    @PostMapping("/{id}/undo")
    @Operation(summary = "Takes back what a batch changed, where nobody has changed it since; a batch of its own")
    ResponseEntity<BatchStatus> undo(@PathVariable String id, HttpServletRequest request) {
        return accepted(batches.undo(id, Sender.of(request)));
    }

    private static ResponseEntity<BatchStatus> accepted(BatchStatus status) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/batches/" + status.id()))
                .body(status);
    }

    @ExceptionHandler
    ProblemDetail on(BatchNotFound problem) {
        return Problems.problem(HttpStatus.NOT_FOUND, "batch-not-found", problem);
    }

    @ExceptionHandler
    ProblemDetail on(InvalidBatch problem) {
        ProblemDetail detail = Problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "batch-invalid", problem);
        detail.setProperty("property", problem.property());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail on(InvalidTemplate problem) {
        ProblemDetail detail = Problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "template-invalid", problem);
        detail.setProperty("property", problem.property());
        return detail;
    }
}
