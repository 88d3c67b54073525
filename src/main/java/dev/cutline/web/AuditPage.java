package dev.cutline.web;

import dev.cutline.intake.article.Articles;
import dev.cutline.intake.article.UnreadableArticle;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Looks an article through: whose pictures it prints, and what is wrong with their credits. */
@Controller
@RequestMapping("/audit")
final class AuditPage {

    private final Articles articles;

    AuditPage(Articles articles) {
        this.articles = articles;
    }

    @GetMapping
    String page() {
        return "audit";
    }

    @PostMapping
    ModelAndView audit(@RequestPart MultipartFile file, Model model) throws IOException {
        if (file.isEmpty()) {
            return new ModelAndView("audit");
        }
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "article");
            model.addAttribute("article", articles.audit(name, file.getBytes()));
            return new ModelAndView("audit");
        } catch (UnreadableArticle problem) {
            model.addAttribute("refusal", problem.getMessage());
            return new ModelAndView("audit", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
