package dev.cutline.metadata;

import dev.cutline.metadata.container.Damaged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** IPTC-IIM datasets to values (IIM 4.2): texts, ISO dates and times, lists where a dataset may be repeated. */
final class IimReader {

    /** A dataset as it stands in the file. */
    record Dataset(int record, String key, byte[] value) {

        Dataset(int record, int number, byte[] value) {
            this(record, record + (number < 10 ? ":00" : number < 100 ? ":0" : ":") + number, value);
        }
    }

    private static final Set<String> REPEATABLE = Set.of(
            "2:004", "2:012", "2:020", "2:025", "2:026", "2:027", "2:045", "2:047", "2:050", "2:080", "2:085", "2:118",
            "2:122");
    private static final Set<String> DATES = Set.of("2:030", "2:037", "2:047", "2:055", "2:062");
    private static final Set<String> TIMES = Set.of("2:035", "2:038", "2:060", "2:063");
    /** The record's version, a rasterized caption and the preview are no text. */
    static final Set<String> BINARY = Set.of("2:000", "2:125", "2:200", "2:201", "2:202");

    private static final Pattern DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(?:([+-]\\d{2})(\\d{2}))?");
    private static final int TAG = 0x1C;
    private static final int MAX_DATASETS = 100_000;

    private final Map<String, Object> xmp;

    /** @param xmp what the same file says in XMP: it may prove in which charset the IIM is */
    IimReader(Map<String, Object> xmp) {
        this.xmp = xmp;
    }

    /** Values of the second record by keys such as {@code 2:080}. */
    Map<String, Object> read(byte[] block, Consumer<Damaged> damaged) {
        List<Dataset> datasets = new ArrayList<>();
        try {
            parse(block, datasets);
        } catch (Damaged damage) {
            damaged.accept(damage);
        }
        IimText text = text(datasets);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Dataset dataset : datasets) {
            if (dataset.record() == 2 && !BINARY.contains(dataset.key())) {
                String value = normalised(dataset.key(), Text.trimmed(text.decode(dataset.value())));
                put(values, dataset.key(), value);
            }
        }
        return values;
    }

    /** Some programs store IIM in TIFF as 32-bit numbers of the wrong byte order. */
    private static byte[] inOrder(byte[] block) {
        if (block.length < 4 || block[0] == TAG || block[3] != TAG) {
            return block;
        }
        byte[] swapped = new byte[block.length & ~3];
        for (int i = 0; i < swapped.length; i++) {
            swapped[i] = block[i ^ 3];
        }
        return swapped;
    }

    /** The datasets of a block; what stands before damage is in the list when this throws. */
    static void parse(byte[] unordered, List<Dataset> datasets) {
        byte[] block = inOrder(unordered);
        int at = 0;
        while (at + 5 <= block.length && block[at] == TAG) {
            if (datasets.size() == MAX_DATASETS) {
                throw new Damaged("iim-too-large", "more than %,d datasets".formatted(MAX_DATASETS));
            }
            at = dataset(block, at, datasets);
        }
        for (; at < block.length; at++) {
            if (block[at] != 0) {
                throw new Damaged("iim-rubbish", "no dataset begins at byte %,d of the block".formatted(at));
            }
        }
    }

    /** Reads a dataset, and tells where it ends. */
    private static int dataset(byte[] block, int at, List<Dataset> datasets) {
        int size = u16(block, at + 3);
        int begin = at + 5;
        if ((size & 0x8000) != 0) {
            int digits = size & 0x7FFF;
            size = extended(block, begin, digits);
            begin += digits;
        }
        int record = block[at + 1] & 0xFF;
        int number = block[at + 2] & 0xFF;
        if (size > block.length - begin) {
            throw new Damaged("iim-truncated", "dataset %d:%03d should have %,d bytes".formatted(record, number, size));
        }
        datasets.add(new Dataset(record, number, Arrays.copyOfRange(block, begin, begin + size)));
        return begin + size;
    }

    private static int extended(byte[] block, int at, int digits) {
        if (digits < 1 || digits > 4 || at + digits > block.length) {
            throw new Damaged("iim-length", "a length of %d digits".formatted(digits));
        }
        long size = 0;
        for (int i = 0; i < digits; i++) {
            size = size << 8 | block[at + i] & 0xFF;
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    IimText text(List<Dataset> datasets) {
        IimText text = new IimText(xmp);
        for (Dataset dataset : datasets) {
            if (dataset.key().equals("1:090")) {
                text.marker(dataset.value());
            }
        }
        datasets.forEach(dataset -> text.prove(dataset.key(), dataset.value()));
        return text;
    }

    private static void put(Map<String, Object> values, String key, String value) {
        if (REPEATABLE.contains(key)) {
            @SuppressWarnings("unchecked")
            List<String> list = (List<String>) values.computeIfAbsent(key, ignored -> new ArrayList<String>());
            list.add(value);
        } else {
            values.putIfAbsent(key, value);
        }
    }

    private static String normalised(String key, String value) {
        if (DATES.contains(key)) {
            return DATE.matcher(value).replaceFirst("$1-$2-$3");
        }
        if (TIMES.contains(key)) {
            var time = TIME.matcher(value);
            if (time.matches()) {
                String zone = time.group(4) == null ? "" : time.group(4) + ":" + time.group(5);
                return time.group(1) + ":" + time.group(2) + ":" + time.group(3) + zone;
            }
        }
        return value;
    }

    private static int u16(byte[] block, int at) {
        return (block[at] & 0xFF) << 8 | block[at + 1] & 0xFF;
    }
}
