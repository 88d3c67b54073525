package dev.cutline.api.form;

import dev.cutline.photo.Photo;
import dev.cutline.photo.PictureFile;
import java.util.Locale;
import java.util.Objects;
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

    private static String alt(Photo photo) {
        return Stream.of("altTextAccessibility", "headline")
                .map(photo.record()::text)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }
}
