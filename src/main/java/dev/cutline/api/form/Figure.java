package dev.cutline.api.form;

import dev.cutline.photo.Photo;
import dev.cutline.photo.PictureFile;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A photo as an HTML figure with its caption and credit, ready for a page. */
final class Figure {

    private Figure() {}

    /**
     * The figure; everything that comes from the picture is escaped.
     *
     * @param address of the photo in the API
     */
    static String of(Photo photo, String address) {
        PictureFile file = photo.record().file();
        StringBuilder html = new StringBuilder("<figure data-licence=\"")
                .append(photo.licence().status().name().toLowerCase(Locale.ROOT))
                .append("\">\n  <img src=\"")
                .append(HtmlUtils.htmlEscape(address))
                .append("/preview\" alt=\"")
                .append(HtmlUtils.htmlEscape(alt(photo)))
                .append('"');
        if (file.width() != null && file.height() != null) {
            html.append(" width=\"%d\" height=\"%d\"".formatted(file.width(), file.height()));
        }
        return html.append(">\n  <figcaption>")
                .append(Stream.of(caption(photo), credit(photo))
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .append("</figcaption>\n</figure>\n")
                .toString();
    }

    private static String caption(Photo photo) {
        return HtmlUtils.htmlEscape(photo.caption().text());
    }

    private static String credit(Photo photo) {
        String line = photo.licence().creditLine();
        return line == null ? "" : "<span class=\"credit\">" + HtmlUtils.htmlEscape(line) + "</span>";
    }

    /** The alt text, else the caption's first sentence, else the headline. */
    private static String alt(Photo photo) {
        String text = photo.record().text("altTextAccessibility");
        String caption = photo.caption().text();
        String headline = photo.record().text("headline");
        return text != null ? text : !caption.isBlank() ? firstSentence(caption) : headline == null ? "" : headline;
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }
}
