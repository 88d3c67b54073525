package dev.cutline.intake.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells what of a page isn't the article: navigation, adverts, other stories, portraits of authors. */
final class Clutter {

    private static final Set<String> ELEMENTS =
            Set.of("nav", "aside", "footer", "form", "dialog", "noscript", "template", "button", "iframe", "svg");
    private static final Set<String> WORDS = WordTable.read("clutter.txt");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s_]+|--+");
    private static final Pattern PART = Pattern.compile("-");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Clutter() {}

    /** Takes the clutter out of a page; a header stays where it is the article's own. */
    static void remove(Element page) {
        page.getElementsByTag("header").stream()
                .filter(header -> header.closest("article") == null)
                .toList()
                .forEach(Element::remove);
        page.getAllElements().stream()
                .filter(each -> each.parent() != null && isClutter(each))
                .toList()
                .forEach(Element::remove);
    }

    private static boolean isClutter(Element element) {
        if (element.normalName().equals("body") || element.normalName().equals("html")) {
            return false;
        }
        return ELEMENTS.contains(element.normalName()) || names(element).anyMatch(Clutter::isMarked);
    }

    private static Stream<String> names(Element element) {
        String names = String.join(
                " ", element.className(), element.id(), element.attr("role"), element.attr("data-component"));
        return SEPARATOR.splitAsStream(CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT));
    }

    /** The name itself, or its first or last part: "ad-slot", "story-related", but not "lead-in-ad-vance". */
    private static boolean isMarked(String name) {
        if (WORDS.contains(name) || WORDS.contains(name.replace("-", ""))) {
            return true;
        }
        String[] parts = PART.split(name);
        return parts.length > 1 && (WORDS.contains(parts[0]) || WORDS.contains(parts[parts.length - 1]));
    }
}
