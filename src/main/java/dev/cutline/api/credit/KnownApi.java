package dev.cutline.api.credit;

import dev.cutline.desk.Photos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the desk has, asked before sending it. */
@RestController
@Tag(name = "Photos")
class KnownApi {

    private final Photos photos;

    KnownApi(Photos photos) {
        this.photos = photos;
    }

    /** SHA-256 checksums of files, which are the ids of photos. */
    record Ids(
            @NotNull @Size(max = 10_000, message = "holds more than 10,000 entries: send them in parts")
            List<@NotNull String> ids) {}

    /** Those that the desk has. */
    record Known(List<String> known) {}

    @PostMapping("/api/photos/known")
    @Operation(summary = "Which of these files the desk has, by SHA-256: to be asked before sending many")
    Known known(@Valid @RequestBody Ids ids) {
        return new Known(photos.known(ids.ids()));
    }
}
