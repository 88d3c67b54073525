package dev.cutline.web.photo;

import dev.cutline.desk.usage.Usages;
import dev.cutline.intake.article.Articles;
import dev.cutline.intake.article.UnreadableArticle;
import dev.cutline.licence.InvalidMember;
import dev.cutline.licence.Usage;
import dev.cutline.licence.Use;
import dev.cutline.web.Me;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looks an article through: whose pictures it prints, and what is wrong with their credits. */
@Controller
@RequestMapping("/audit")
final class AuditPage {

    private final Articles articles;
    private final Usages usages;

    AuditPage(Articles articles, Usages usages) {
        this.articles = articles;
        this.usages = usages;
    }

    @GetMapping
    String page() {
        return "audit";
    }

    @PostMapping
    ModelAndView audit(
            @RequestPart MultipartFile file,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(name = "in", required = false) @Nullable String country,
            Model model)
            throws IOException {
        Use use = Wanted.of(medium, country, model);
        if (file.isEmpty()) {
            return new ModelAndView("audit");
        }
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "article");
            model.addAttribute("article", articles.audit(name, file.getBytes(), use));
            return new ModelAndView("audit");
        } catch (UnreadableArticle problem) {
            model.addAttribute("refusal", problem.getMessage());
            return new ModelAndView("audit", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /**
     * Enters the article as a usage of the photos that it prints; doing it twice changes nothing.
     *
     * @param printed {@code photo} and, in the same order, {@code credit} as printed
     */
    @PostMapping("/usages")
    String enter(
            @RequestParam String publication,
            @RequestParam String url,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam MultiValueMap<String, String> printed,
            @Nullable Principal principal,
            RedirectAttributes next) {
        List<String> photos = printed.getOrDefault("photo", List.of());
        List<String> credits = printed.getOrDefault("credit", List.of());
        try {
            for (int i = 0; i < photos.size(); i++) {
                String credit = i < credits.size() ? credits.get(i) : null;
                Usage usage =
                        new Usage(null, publication, null, url, null, date, null, null, null, null, credit, null, null);
                usages.enter(photos.get(i), usage, Me.by(principal));
            }
            next.addFlashAttribute("entered", photos);
        } catch (InvalidMember refusal) {
            next.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/audit";
    }
}
