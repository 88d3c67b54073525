package dev.cutline.intake.article;

import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An image of a web page.
 *
 * @param address the largest that is offered, or empty
 * @param content of a {@code data:} address, or null
 * @param width as the page says, or 0
 * @param height as the page says, or 0
 */
record PageImage(String address, String alt, byte @Nullable [] content, int width, int height) {

    private static final List<String> SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "data-full-src", "src", "poster");
    private static final List<String> SETS = List.of("srcset", "data-srcset");
    private static final Pattern SIZE = Pattern.compile("\\d{1,5}(?:px)?");
    /** A comma without a blank behind it is part of an address, unless a size stands ahead of it (HTML, 4.8.4.2.2). */
    private static final Pattern CANDIDATES =
            Pattern.compile("(?<=\\s\\d{1,6}(?:\\.\\d{1,3})?[wx])\\s*,\\s*|\\s*,\\s+");

    private static final int SMALLEST = 120;
    private static final int LONGEST_DATA = 40 << 20;

    /** The image of an {@code img}, {@code picture} or {@code video}. */
    static PageImage of(Element holder) {
        Element image = holder.normalName().equals("picture") ? holder.selectFirst("img") : holder;
        Element told = image == null ? holder : image;
        String address = address(holder, told);
        String alt = told.attr("alt").isBlank() ? told.attr("title") : told.attr("alt");
        return new PageImage(
                address.startsWith("data:") ? "" : address,
                alt.strip(),
                content(address),
                size(told.attr("width")),
                size(told.attr("height")));
    }

    /** Whether it is a picture to look at: not a mark, a drawing of the page's own, or a counter of readers. */
    boolean isOfThePage() {
        boolean small = width > 0 && width < SMALLEST || height > 0 && height < SMALLEST;
        String lower = address.toLowerCase(Locale.ROOT);
        boolean drawing = lower.replaceFirst("[?#].*$", "").endsWith(".svg") || lower.endsWith(".gif") && width == 0;
        return !small && !drawing && (!address.isEmpty() || content != null);
    }

    /** By which the same image is known in another size. */
    String name() {
        return address.isEmpty() ? "data:" + Arrays.hashCode(content) : StructuredData.name(address);
    }

    private static String address(Element holder, Element image) {
        for (String name : SOURCES) {
            String value = image.attr(name).strip();
            boolean placeholder =
                    value.startsWith("data:") && !value.startsWith("data:image/jp") && value.length() < 2000;
            if (!value.isEmpty() && !placeholder) {
                return value;
            }
        }
        return holder.select("source, img").stream()
                .flatMap(source -> SETS.stream().map(source::attr))
                .map(PageImage::largest)
                .filter(largest -> !largest.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Of {@code a.jpg 480w, b.jpg 960w}. */
    private static String largest(String set) {
        return CANDIDATES
                .splitAsStream(set.strip())
                .map(candidate -> candidate.strip().split("\\s+"))
                .max(Comparator.comparingDouble(parts -> parts.length > 1 ? weight(parts[1]) : 1))
                .map(parts -> parts[0])
                .orElse("");
    }

    private static double weight(String descriptor) {
        try {
            return Double.parseDouble(descriptor.substring(0, descriptor.length() - 1));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return 0;
        }
    }

    private static byte @Nullable [] content(String address) {
        int comma = address.indexOf(',');
        boolean holds = address.startsWith("data:image/") && address.startsWith(";base64", Math.max(comma - 7, 0));
        if (!holds || address.length() > LONGEST_DATA) {
            return null;
        }
        try {
            return Base64.getMimeDecoder().decode(address.substring(comma + 1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int size(String attribute) {
        String value = attribute.strip();
        return SIZE.matcher(value).matches() ? Integer.parseInt(value.replace("px", "")) : 0;
    }
}
