package dev.cutline.web.agency;

import dev.cutline.desk.KillNotices;
import dev.cutline.web.Me;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Kill notices by a list that somebody pastes. */
@Controller
@RequestMapping("/withdrawals")
final class WithdrawalsPage {

    private static final int MOST = 1_000;

    private final KillNotices notices;

    WithdrawalsPage(KillNotices notices) {
        this.notices = notices;
    }

    @GetMapping
    String page() {
        return "withdrawals";
    }

    /** Withdraws, or lifts where that is wished, what the list names; ids are told from job ids by their look. */
    @PostMapping
    String withdraw(
            @RequestParam String keys,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String lift,
            @Nullable Principal principal,
            Model model) {
        model.addAttribute("keys", keys);
        model.addAttribute("reason", reason);
        List<String> all = keys(keys).toList();
        String refusal = refusal(all.size(), lift != null || !reason.isBlank());
        if (refusal != null) {
            model.addAttribute("refusal", refusal);
            return "withdrawals";
        }
        Map<Boolean, List<String>> byLook =
                all.stream().collect(Collectors.partitioningBy(key -> key.matches("(?i)[0-9a-f]{64}")));
        List<String> ids = byLook.getOrDefault(true, List.of());
        List<String> jobIds = byLook.getOrDefault(false, List.of());
        model.addAttribute(
                "report",
                lift == null
                        ? notices.withdraw(ids, jobIds, reason.strip(), Me.by(principal))
                        : notices.lift(ids, jobIds, Me.by(principal)));
        return "withdrawals";
    }

    private static @Nullable String refusal(int lines, boolean hasReason) {
        if (lines > MOST) {
            return "That are %,d lines; paste up to %,d at once.".formatted(lines, MOST);
        }
        return hasReason ? null : "Say why nobody may use them: everybody will see the reason.";
    }

    private static Stream<String> keys(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct();
    }
}
