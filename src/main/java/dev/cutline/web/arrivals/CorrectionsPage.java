package dev.cutline.web.arrivals;

import dev.cutline.desk.reception.Refusal;
import dev.cutline.intake.correction.Corrections;
import dev.cutline.search.cluster.SearchUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Corrects many photos from one sheet: shows the differences, then applies them. */
@Controller
@RequestMapping("/corrections")
final class CorrectionsPage {

    private static final String NOT_YET =
            "Photos can't be looked up yet: search is starting. Nothing was changed; try again in a moment.";

    private final Corrections corrections;

    CorrectionsPage(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    String page() {
        return "corrections";
    }

    @PostMapping
    String propose(@RequestParam MultipartFile file, @Nullable Principal principal, Model model) throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            model.addAttribute("corrected", corrections.propose(name, content, by(principal)));
        } catch (Refusal e) {
            model.addAttribute("refusal", e.getMessage());
        } catch (SearchUnavailable e) {
            model.addAttribute("refusal", NOT_YET);
        }
        return "corrections";
    }

    @PostMapping("/{id}")
    String apply(@PathVariable String id, @Nullable Principal principal, Model model) {
        try {
            corrections
                    .apply(id, by(principal))
                    .ifPresentOrElse(
                            corrected -> model.addAttribute("corrected", corrected),
                            () -> model.addAttribute(
                                    "refusal",
                                    "These corrections were applied before. The history of each photo shows them."));
        } catch (SearchUnavailable e) {
            model.addAttribute("refusal", NOT_YET);
        }
        return "corrections";
    }

    private static String by(@Nullable Principal principal) {
        return principal == null ? "desk" : principal.getName();
    }
}
