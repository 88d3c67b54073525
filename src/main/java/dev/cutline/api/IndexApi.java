package dev.cutline.api;

import dev.cutline.desk.IndexRebuild;
import dev.cutline.desk.IndexRebuild.Progress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The index, which is a view of the archive. */
@RestController
@RequestMapping("/api/index/rebuild")
@Tag(name = "Search")
class IndexApi {

    private final IndexRebuild rebuild;

    IndexApi(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** {@code none}, {@code running}, {@code done} or {@code failed}, and how far it is. */
    record Rebuild(
            String state, long done, long photos, @Nullable String problem) {
        static Rebuild of(Progress progress) {
            return new Rebuild(
                    progress.state().name().toLowerCase(Locale.ROOT),
                    progress.done(),
                    progress.photos(),
                    progress.problem());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Fills the index anew from the archive; search goes on meanwhile")
    Rebuild start() {
        return Rebuild.of(rebuild.start());
    }

    @GetMapping
    @Operation(summary = "How far that is")
    Rebuild progress() {
        return Rebuild.of(rebuild.progress());
    }
}
