package dev.cutline.intake.article;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The words beside an image of a web page: its caption, and the credit where the page tells it apart. */
final class PageCaption {

    private static final String CAPTION = "figcaption, [class*=caption], [class*=Caption], [itemprop=caption], "
            + "[class*=bildunterschrift], [class*=legend], [class*=cutline], [class*=bildtext], [class*=pie-foto]";

    private static final String CREDIT =
            "[class*=credit], [class*=Credit], [itemprop=creditText], [itemprop=copyrightHolder], "
                    + "[itemprop=author], [itemprop=creator], [class*=copyright], [class*=Copyright], [class*=photographer], "
                    + "[class*=byline], [class*=quelle], [class*=kredit], [class*=photo-by], [class*=image-source], cite, small";

    private static final int FURTHEST = 3;

    private PageCaption() {}

    /** The element in which an image without a figure stands with its caption; the image itself where there is none. */
    static Element holder(Element image) {
        Element holder = image;
        for (int up = 0; up < FURTHEST && holder.parent() != null; up++) {
            Element above = holder.parent();
            if (above.select("img, amp-img").size() > 1 || above.normalName().matches("article|main|body|section")) {
                return holder;
            }
            holder = above;
            if (holder.selectFirst(CAPTION) != null || holder.selectFirst(CREDIT) != null) {
                return holder;
            }
        }
        return image;
    }

    /** The caption without the credit that stands in it. */
    static String text(Element holder) {
        Element caption = holder.selectFirst(CAPTION);
        if (caption == null) {
            return "";
        }
        Element copy = caption.clone();
        copy.select(CREDIT).stream().filter(each -> each != copy).toList().forEach(Element::remove);
        return copy.text().strip();
    }

    /** The credit that the page tells apart, or nothing. */
    static String credit(Element holder) {
        String attribute = holder.select("[data-credit]").attr("data-credit").strip();
        Element caption = holder.selectFirst(CAPTION);
        String told = holder.select(CREDIT).stream()
                .filter(each -> each != caption && each.select(CREDIT).size() == 1 && each.selectFirst("img") == null)
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? attribute : told;
    }
}
