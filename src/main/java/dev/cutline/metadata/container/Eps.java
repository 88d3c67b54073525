package dev.cutline.metadata.container;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Encapsulated PostScript: an open XMP packet, and Photoshop's resources as comments in hexadecimal. */
final class Eps implements Container {

    private static final String BEGIN = "%BeginPhotoshop:";
    private static final String END = "%EndPhotoshop";

    @Override
    public String sniff(Source file) {
        boolean binary = file.has(0, "\u00c5\u00d0\u00d3\u00c6");
        return binary || file.has(0, "%!PS") ? "application/postscript" : "";
    }

    @Override
    public void scan(Source file, Findings findings) {
        findings.within("packets", file, () -> Packets.scanOpen(file, findings));
        long begin = Packets.find(file, 0, BEGIN);
        long end = begin < 0 ? -1 : Packets.find(file, begin, END);
        if (end >= 0) {
            Source lines = file.slice(begin, end - begin);
            Photoshop.resources(Source.of(unhexed(new String(lines.bytes(), StandardCharsets.ISO_8859_1))), findings);
        }
    }

    private static byte[] unhexed(String comment) {
        List<String> lines = comment.lines().skip(1).toList();
        String digits = String.join("", lines).replaceAll("[^0-9A-Fa-f]", "");
        return HexFormat.of().parseHex(digits, 0, digits.length() & ~1);
    }
}
