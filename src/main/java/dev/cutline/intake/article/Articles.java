package dev.cutline.intake.article;

import dev.cutline.audit.ArticleAudit;
import dev.cutline.audit.ArticleAudit.Finding;
import dev.cutline.licence.Use;
import java.util.List;
import org.springframework.stereotype.Service;

/** Audits articles: which pictures they print, whose they are, and what is wrong with their credits and licences. */
@Service
public final class Articles {

    private final ArticleReader reader;
    private final ArticleAudit audit;

    Articles(ArticleReader reader, ArticleAudit audit) {
        this.reader = reader;
        this.audit = audit;
    }

    /**
     * An article that was looked through.
     *
     * @param name of its file
     * @param title as it says itself, or empty
     * @param pictures in their order
     */
    public record Audited(String name, String title, List<Finding> pictures) {

        public Audited {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * Looks an article through.
     *
     * @param name of its file, which helps to tell its kind
     * @param content HTML, plain text, DOCX, ODT, RTF or PDF
     * @param use that the article makes of its pictures
     * @throws UnreadableArticle if it is of another kind, locked or damaged
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    public Audited audit(String name, byte[] content, Use use) {
        ArticleReader.Article article = reader.read(name, content);
        return new Audited(name, article.title(), audit.judge(article.pictures(), use));
    }
}
