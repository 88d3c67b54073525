package dev.cutline.api.credit;

import dev.cutline.api.Problems.TooMany;
import dev.cutline.api.Sender;
import dev.cutline.desk.KillNotices;
import dev.cutline.desk.KillNotices.Line;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Kill notices for many photos at once. */
@RestController
@RequestMapping("/api/withdrawals")
@Tag(name = "Withdrawals")
class WithdrawalsApi {

    private static final int MOST = 1_000;

    private final KillNotices notices;

    WithdrawalsApi(KillNotices notices) {
        this.notices = notices;
    }

    /** A kill notice as an agency sends it. */
    record Notice(
            @Nullable List<@NotNull String> ids,
            @Nullable List<@NotNull String> jobids,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** What is no longer withdrawn. */
    record Lifting(
            @Nullable List<@NotNull String> ids, @Nullable List<@NotNull String> jobids) {}

    /** What became of each key: ids first, then job ids, in their order. */
    record Report(List<Line> results) {}

    @PostMapping
    @Operation(
            summary = "Withdraws all photos of up to 1,000 ids and job ids",
            description = "Answers for each key what became of it: withdrawn (with the ids of its photos), unknown, "
                    + "or incomplete where a job has more photos than could be withdrawn at once.")
    Report withdraw(@Valid @RequestBody Notice notice, HttpServletRequest request) {
        List<String> ids = Objects.requireNonNullElse(notice.ids(), List.of());
        List<String> jobIds = Objects.requireNonNullElse(notice.jobids(), List.of());
        check(ids.size() + jobIds.size());
        return new Report(notices.withdraw(ids, jobIds, notice.reason(), Sender.of(request)));
    }

    @PostMapping("/lifted")
    @Operation(summary = "Lifts the withdrawals of all photos of up to 1,000 ids and job ids")
    Report lift(@Valid @RequestBody Lifting lifting, HttpServletRequest request) {
        List<String> ids = Objects.requireNonNullElse(lifting.ids(), List.of());
        List<String> jobIds = Objects.requireNonNullElse(lifting.jobids(), List.of());
        check(ids.size() + jobIds.size());
        return new Report(notices.lift(ids, jobIds, Sender.of(request)));
    }

    private static void check(int keys) {
        if (keys > MOST) {
            throw new TooMany(MOST, keys);
        }
    }
}
