package dev.cutline.web.arrivals;

import dev.cutline.desk.reception.Refusal;
import dev.cutline.intake.companion.Companions;
import dev.cutline.intake.watch.WatchFolders;
import dev.cutline.web.Me;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the watched folders do, and which companions wait for their pictures. */
@Controller
@RequestMapping("/folders")
final class FoldersPage {

    private final WatchFolders folders;
    private final Companions companions;

    FoldersPage(WatchFolders folders, Companions companions) {
        this.folders = folders;
        this.companions = companions;
    }

    @ModelAttribute
    void states(Model model) {
        model.addAttribute("folders", folders.states());
        model.addAttribute("waiting", companions.waiting());
    }

    @GetMapping
    String page() {
        return "folders";
    }

    /** Joins what could mean several photos with the one that somebody has chosen. */
    @PostMapping("/joins")
    String join(
            @RequestParam String key,
            @RequestParam String photo,
            @Nullable Principal principal,
            RedirectAttributes next) {
        next.addFlashAttribute("joined", companions.join(key, photo, Me.by(principal)) ? photo : "");
        return "redirect:/folders";
    }

    /** Takes a companion in by hand. */
    @PostMapping
    String takeIn(@RequestParam MultipartFile file, @Nullable Principal principal, Model model) throws IOException {
        try (InputStream content = file.getInputStream()) {
            model.addAttribute(
                    "receipt",
                    companions.takeIn(
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                            content,
                            "upload",
                            principal == null ? "desk" : principal.getName()));
        } catch (Refusal e) {
            model.addAttribute("refusal", e.getMessage());
        }
        states(model);
        return "folders";
    }
}
