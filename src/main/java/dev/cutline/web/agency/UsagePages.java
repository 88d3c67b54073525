package dev.cutline.web.agency;

import dev.cutline.desk.agency.Members;
import dev.cutline.desk.usage.CreditReports;
import dev.cutline.desk.usage.Usages;
import dev.cutline.desk.usage.Usages.UsageNotFound;
import dev.cutline.licence.InvalidMember;
import dev.cutline.licence.Usage;
import dev.cutline.web.Me;
import dev.cutline.web.SearchAddress;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where photos were published, and the monthly report of it. */
@Controller
final class UsagePages {

    private static final List<String> FIELDS =
            List.of("publication", "date", "medium", "page", "url", "section", "size", "fee", "currency", "credit");

    private final Usages usages;
    private final CreditReports reports;

    UsagePages(Usages usages, CreditReports reports) {
        this.usages = usages;
        this.reports = reports;
    }

    /** Enters a usage; what is wrong with it is said above the form, which keeps what was written. */
    @PostMapping("/photos/{id}/usages")
    String enter(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("address") SearchAddress address,
            @Nullable Principal principal,
            RedirectAttributes next) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        FIELDS.forEach(field -> {
            String text = parameters.getOrDefault("usage." + field, "").strip();
            if (!text.isEmpty()) {
                json.put(field, field.equals("fee") ? text.replace(',', '.') : text);
            }
        });
        try {
            usages.enter(id, Members.read("", json, Usage.class), Me.by(principal));
        } catch (InvalidMember refusal) {
            next.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:" + address.photo(id, "usages");
    }

    @PostMapping("/photos/{id}/usages/{usage}/removed")
    String remove(
            @PathVariable String id,
            @PathVariable String usage,
            @ModelAttribute("address") SearchAddress address,
            @Nullable Principal principal) {
        try {
            usages.remove(id, usage, Me.by(principal));
        } catch (UsageNotFound e) {
            // Somebody else was faster; the page shows what is left.
        }
        return "redirect:" + address.photo(id, "usages");
    }

    /** The report of a month, the last one unless another is asked for. */
    @GetMapping("/reports")
    String report(@RequestParam(defaultValue = "") String month, Model model) {
        YearMonth chosen = month(month);
        model.addAttribute("report", reports.report(chosen));
        model.addAttribute("month", chosen);
        return "reports";
    }

    private static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            return YearMonth.now().minusMonths(1);
        }
    }
}
