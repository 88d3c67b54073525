package dev.cutline.intake.article;

import dev.cutline.audit.PrintedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The pictures of a web page's article, in their order. */
final class WebPage {

    private static final String IMAGES = "img, amp-img, picture, video[poster]";

    private final CaptionSplit captions;

    WebPage(CaptionSplit captions) {
        this.captions = captions;
    }

    List<PrintedPicture> pictures(Document page) {
        StructuredData data = StructuredData.of(page);
        Clutter.remove(page);
        Element article = article(page);
        List<PrintedPicture> pictures = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element each : article.select(IMAGES)) {
            PageImage image = PageImage.of(each);
            boolean told = !isInPicture(each) && !isAnotherStory(each, article);
            if (told && image.isOfThePage() && seen.add(image.name())) {
                pictures.add(picture(each, image, data));
            }
        }
        return pictures;
    }

    private PrintedPicture picture(Element each, PageImage image, StructuredData data) {
        Element figure = each.closest("figure");
        Element holder = figure == null ? PageCaption.holder(each) : figure;
        CaptionSplit.Parts parts = captions.split(PageCaption.text(holder), PageCaption.credit(holder));
        StructuredData.Image said = data.image(image.name());
        return new PrintedPicture(
                image.address(),
                parts.caption().isEmpty() ? said.caption() : parts.caption(),
                parts.creditLine().isEmpty() ? said.creditText() : parts.creditLine(),
                image.alt(),
                image.content());
    }

    /** What stands for older browsers inside a {@code picture}. */
    private static boolean isInPicture(Element each) {
        return !each.normalName().equals("picture") && each.closest("picture") != null;
    }

    /** Articles inside the article, and links to other pages with a picture and a headline, are other stories. */
    private static boolean isAnotherStory(Element each, Element article) {
        Element inner = each.closest("article");
        Element link = each.closest("a[href]");
        return inner != null && inner != article || link != null && link.selectFirst("h1, h2, h3, h4, h5") != null;
    }

    /** Of several articles the one with most text; where none is marked, the main part of the page. */
    private static Element article(Document page) {
        for (String mark : List.of("article", "[itemprop=articleBody]", "main, [role=main]")) {
            Elements found = page.select(mark);
            if (!found.isEmpty()) {
                return found.stream()
                        .max(Comparator.comparingInt(each -> each.text().length()))
                        .orElseThrow();
            }
        }
        return page.body();
    }
}
