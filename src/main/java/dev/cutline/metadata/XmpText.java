package dev.cutline.metadata;

import dev.cutline.metadata.container.Damaged;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of an XMP packet, with what careless programs write and XML forbids put right. */
final class XmpText {

    /** Java's parser compares each declaration with all others of its element. */
    private static final int MAX_NAMESPACES = 5_000;

    /** What an ampersand begins: an entity's name, a character's number in tens or in sixteens, or nothing. */
    private static final Pattern AMPERSAND =
            Pattern.compile("&(?:([A-Za-z]\\w{0,30});|#(\\d{1,7});|#x([0-9A-Fa-f]{1,6});)?");

    /** Longer packets stay as they are: nothing but ampersands would take five times its size. */
    private static final int MAX_MENDED = 1 << 20;

    private XmpText() {}

    /** The packet from its root on: what stands before, byte order mark and declaration, only disturbs. */
    static String of(byte[] packet) {
        String text = withPlainAmpersands(Controls.asBlanks(decoded(packet)));
        int namespaces = 0;
        for (int at = text.indexOf("xmlns"); at >= 0; at = text.indexOf("xmlns", at + 5)) {
            if (++namespaces > MAX_NAMESPACES) {
                throw new Damaged("xmp-too-large", "more than %,d namespaces".formatted(MAX_NAMESPACES));
            }
        }
        return Stream.of("<x:xmpmeta", "<x:xapmeta", "<rdf:RDF", "<")
                .map(text::indexOf)
                .filter(start -> start >= 0)
                .findFirst()
                .map(text::substring)
                .orElseThrow(() -> new Damaged("xmp-broken", "no XML in it"));
    }

    /** XML 1.0, 2.2. */
    private static boolean isForbidden(int character) {
        return Controls.isOne(character)
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character > Character.MAX_CODE_POINT;
    }

    /** An ampersand that begins nothing stands for itself; the number of a forbidden character is a blank. */
    private static String withPlainAmpersands(String text) {
        if (text.length() > MAX_MENDED || text.indexOf('&') < 0 || text.contains("<![CDATA[")) {
            return text;
        }
        return AMPERSAND.matcher(text).replaceAll(found -> Matcher.quoteReplacement(right(found)));
    }

    private static String right(MatchResult found) {
        if (found.group().length() == 1) {
            return "&amp;";
        }
        boolean forbidden = found.group(2) != null && isForbidden(Integer.parseInt(found.group(2)))
                || found.group(3) != null && isForbidden(Integer.parseInt(found.group(3), 16));
        return forbidden ? " " : found.group();
    }

    private static String decoded(byte[] packet) {
        int zeros = 0;
        int evenZeros = 0;
        int sample = Math.min(packet.length, 256);
        for (int i = 0; i < sample; i++) {
            if (packet[i] == 0) {
                zeros++;
                evenZeros += 1 - (i & 1);
            }
        }
        if (zeros < sample / 4) {
            return Text.mixed(packet);
        }
        boolean big = evenZeros > zeros / 2;
        Charset charset = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return new String(packet, charset);
    }
}
