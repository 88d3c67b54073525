package dev.cutline.api;

import dev.cutline.intake.companion.Companions;
import dev.cutline.intake.companion.Companions.Waiting;
import dev.cutline.intake.companion.Receipt;
import dev.cutline.intake.sender.Senders;
import dev.cutline.intake.watch.FolderState;
import dev.cutline.intake.watch.WatchFolders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
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

    @GetMapping("/api/folders")
    @Operation(summary = "How the watched folders do")
    Map<String, List<FolderState>> folders() {
        return Map.of("folders", folders.states());
    }
}
