package dev.cutline.api.credit;

import dev.cutline.api.Problems;
import dev.cutline.intake.article.Articles;
import dev.cutline.intake.article.Articles.Audited;
import dev.cutline.intake.article.UnreadableArticle;
import dev.cutline.licence.Use;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Articles, looked through for the pictures that they print. */
@RestController
@RequestMapping("/api/articles")
@Tag(name = "Articles")
class ArticlesApi {

    private final Articles articles;

    ArticlesApi(Articles articles) {
        this.articles = articles;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Each picture of an article (HTML, text, DOCX, PDF): caption, credit, the photo that it is and why, and what is wrong",
            description = "Nothing is kept, and no address in the article is fetched. for and country say where it is "
                    + "published; the licences are judged for that.")
    Audited audit(
            @RequestPart MultipartFile file,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(required = false) @Nullable String country)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "article");
        return articles.audit(name, file.getBytes(), Use.of(medium, country));
    }

    @ExceptionHandler
    ProblemDetail on(UnreadableArticle problem) {
        return Problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "article-unreadable", problem);
    }
}
