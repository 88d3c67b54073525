package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files of any other kind: sidecars, and XMP packets that stand openly in PDF and the like. */
final class Packets implements Container {

    private static final String SIDECAR = "application/rdf+xml";
    private static final List<String> STARTS = List.of("<?xpacket begin", "<x:xmpmeta", "<x:xapmeta", "<rdf:RDF");
    private static final String BEGIN = "<?xpacket begin";
    private static final String END = "<?xpacket end";
    private static final int CHUNK = 1 << 20;
    private static final long MAX_SEARCH = 256L << 20;

    @Override
    public String sniff(Source file) {
        if (file.has(0, "%PDF")) {
            return "application/pdf";
        }
        boolean text = startWithin(file, 1024) >= 0
                && head(file, 64)
                        .replaceFirst("^[\\x{EF}\\x{BB}\\x{BF}\\x{FE}\\x{FF}\\s\\x00]+", "")
                        .startsWith("<");
        return text ? SIDECAR : "application/octet-stream";
    }

    @Override
    public void scan(Source file, Findings findings) {
        if (findings.mediaType().equals(SIDECAR)) {
            findings.add(Kind.XMP, "sidecar", file);
        } else {
            scanOpen(file, findings);
        }
    }

    /** Notes the packets that stand uncompressed somewhere in the file. */
    static void scanOpen(Source file, Findings findings) {
        for (long at = find(file, 0, BEGIN); at >= 0; ) {
            long stop = find(file, at, END);
            if (stop < 0) {
                throw new Damaged("packet-end", "the XMP packet at %,d has no end".formatted(at));
            }
            findings.add(Kind.XMP, "packet", file.slice(at, stop - at));
            at = find(file, stop, BEGIN);
        }
    }

    /** Where an XMP packet or its root begins, as UTF-8 or UTF-16, within the first bytes; -1 if it does not. */
    static int startWithin(Source data, int limit) {
        String head = head(data, limit);
        String plain = head.replace("\0", "");
        return STARTS.stream().anyMatch(plain::contains) ? head.indexOf('<') : -1;
    }

    private static String head(Source data, int limit) {
        return data.ascii(0, (int) Math.min(limit, data.length()));
    }

    /** The first place from there on where this stands, -1 if it does not. */
    static long find(Source file, long from, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
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
            if (chunk[i] == wanted[0] && Arrays.equals(chunk, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
