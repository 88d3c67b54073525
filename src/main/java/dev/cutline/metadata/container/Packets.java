package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.nio.charset.StandardCharsets;

/** Files of any other kind: sidecars, and XMP packets that stand openly in EPS, PDF and the like. */
final class Packets implements Container {

    private static final String[] STARTS = {"<?xpacket begin", "<x:xmpmeta", "<x:xapmeta", "<rdf:RDF"};
    private static final int CHUNK = 1 << 20;
    private static final long MAX_SEARCH = 256L << 20;

    @Override
    public String sniff(Source file) {
        if (file.has(0, "%PDF")) {
            return "application/pdf";
        }
        if (file.has(0, "%!PS") || file.has(0, "\u00c5\u00d0\u00d3\u00c6")) {
            return "application/postscript";
        }
        return startWithin(file, 1024) >= 0 ? "application/rdf+xml" : "application/octet-stream";
    }

    @Override
    public void scan(Source file, Findings findings) {
        boolean sidecar = findings.mediaType().equals("application/rdf+xml");
        if (sidecar) {
            findings.add(Kind.XMP, "sidecar", file);
            return;
        }
        byte[] begin = "<?xpacket begin".getBytes(StandardCharsets.ISO_8859_1);
        byte[] end = "<?xpacket end".getBytes(StandardCharsets.ISO_8859_1);
        for (long at = find(file, 0, begin); at >= 0; ) {
            long stop = find(file, at, end);
            if (stop < 0) {
                throw new Damaged("packet-end", "the XMP packet at %,d has no end".formatted(at));
            }
            findings.add(Kind.XMP, "packet", file.slice(at, stop - at));
            at = find(file, stop, begin);
        }
    }

    /** Where an XMP packet or its root begins, as UTF-8 or UTF-16, within the first bytes; -1 if it does not. */
    static int startWithin(Source data, int limit) {
        String head = data.ascii(0, (int) Math.min(limit, data.length())).replace("\0", "");
        for (String start : STARTS) {
            if (head.contains(start)) {
                return Math.max(
                        0, data.ascii(0, (int) Math.min(limit, data.length())).indexOf('<'));
            }
        }
        return -1;
    }

    private static long find(Source file, long from, byte[] wanted) {
        long limit = Math.min(file.length(), from + MAX_SEARCH);
        for (long at = from; at + wanted.length <= limit; at += CHUNK - wanted.length) {
            byte[] chunk = file.bytes(at, Math.min(CHUNK, limit - at));
            int found = indexOf(chunk, wanted);
            if (found >= 0) {
                return at + found;
            }
        }
        return -1;
    }

    private static int indexOf(byte[] chunk, byte[] wanted) {
        for (int i = 0; i <= chunk.length - wanted.length; i++) {
            if (chunk[i] == wanted[0]
                    && java.util.Arrays.equals(chunk, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
