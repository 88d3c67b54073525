package dev.cutline.api.intake;

import dev.cutline.api.Problems;
import dev.cutline.api.Sender;
import dev.cutline.intake.companion.Companions;
import dev.cutline.intake.companion.Companions.Waiting;
import dev.cutline.intake.companion.Receipt;
import dev.cutline.intake.sender.Senders;
import dev.cutline.intake.watch.FolderState;
import dev.cutline.intake.watch.WatchFolders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that speak of pictures, and the folders through which both come. */
@RestController
@Tag(name = "Companions")
class CompanionsApi {

    private final Companions companions;
    private final WatchFolders folders;
    private final Senders senders;

    CompanionsApi(Companions companions, WatchFolders folders, Senders senders) {
        this.companions = companions;
        this.folders = folders;
        this.senders = senders;
    }

    @PostMapping(path = "/api/companions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Takes a companion in: sidecar, caption sheet, ninjs, NewsML-G2, text, article",
            description = "Each statement is joined with the photo that it names, or waits until that comes. "
                    + "Sending the same file again changes nothing.")
    Receipt takeIn(@RequestPart MultipartFile file, HttpServletRequest request) throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (Sender.isAgency(request)) {
                // It speaks of its own pictures only: those that came from where it comes from.
                String sender = senders.receivedFrom(Sender.of(request));
                return companions.takeIn(name, content, sender, sender);
            }
            return companions.takeIn(name, content, "upload", Sender.of(request));
        }
    }

    @GetMapping("/api/companions")
    @Operation(summary = "What waits for its picture, the oldest first, at most 1,000")
    Map<String, List<Waiting>> waiting() {
        return Map.of("waiting", companions.waiting());
    }

    /** Which of the candidates of a waiting statement is meant. */
    record Choice(@NotBlank String key, @NotBlank String photoId) {}

    @PostMapping("/api/companions/joins")
    @Operation(
            summary = "Joins what waits, and could mean several photos, with the one that is meant",
            description = "key and one of the candidates as in GET /api/companions. 404 where it no longer waits.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(@Valid @RequestBody Choice choice, HttpServletRequest request) {
        if (!companions.join(choice.key(), choice.photoId(), Sender.of(request))) {
            throw new NotWaiting();
        }
    }

    /** Nothing of that key waits, or it can't mean that photo. */
    private static final class NotWaiting extends RuntimeException {
        private NotWaiting() {
            super("It doesn't wait any more, or can't mean this photo. GET /api/companions says what waits.");
        }
    }

    @ExceptionHandler
    ProblemDetail on(NotWaiting problem) {
        return Problems.problem(HttpStatus.NOT_FOUND, "companion-not-waiting", problem);
    }

    @GetMapping("/api/folders")
    @Operation(summary = "How the watched folders do")
    Map<String, List<FolderState>> folders() {
        return Map.of("folders", folders.states());
    }
}
