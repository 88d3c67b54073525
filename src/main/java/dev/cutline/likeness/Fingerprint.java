package dev.cutline.likeness;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a kept picture is recognised by: a hash of each of its windows. A picture on which nothing is to be seen has none.
 *
 * <p>Hashes are compared bit by bit, but found by words: each 16 bits of a hash with their place are one. Copies, whose
 * hashes differ in a few bits, have several words in common, strangers hardly one (multi-index hashing: Norouzi, Punjani
 * and Fleet, "Fast search in Hamming space with multi-index hashing", CVPR 2012).
 */
public final class Fingerprint {

    private static final int WORD = 16;

    private final List<long[]> hashes;

    private Fingerprint(List<long[]> hashes) {
        this.hashes = hashes;
    }

    /** The fingerprint of a picture. */
    public static Fingerprint of(Sketch sketch) {
        return new Fingerprint(
                sketch.isFlat()
                        ? List.of()
                        : Windows.KEPT.stream()
                                .map(window -> Hash.of(sketch, window))
                                .toList());
    }

    /**
     * Reads what {@link #bytes} has written.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Fingerprint read(byte[] bytes) {
        int size = Hash.LENGTH / Byte.SIZE;
        if (bytes.length != 0 && bytes.length != Windows.KEPT.size() * size) {
            throw new IllegalArgumentException("A fingerprint of %d bytes".formatted(bytes.length));
        }
        LongBuffer longs = ByteBuffer.wrap(bytes).asLongBuffer();
        List<long[]> hashes = new ArrayList<>();
        while (longs.hasRemaining()) {
            long[] hash = new long[Hash.LENGTH / Long.SIZE];
            longs.get(hash);
            hashes.add(hash);
        }
        return new Fingerprint(hashes);
    }

    /** The hashes, 32 bytes each. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.LENGTH / Byte.SIZE);
        LongBuffer longs = bytes.asLongBuffer();
        hashes.forEach(longs::put);
        return bytes.array();
    }

    /** Words to be found by. */
    public Set<String> words() {
        return words(hashes);
    }

    List<long[]> hashes() {
        return hashes;
    }

    static Set<String> words(Collection<long[]> hashes) {
        Set<String> words = new LinkedHashSet<>();
        for (long[] hash : hashes) {
            for (int at = 0; at < Hash.LENGTH; at += WORD) {
                long bits = hash[at / Long.SIZE] >>> at % Long.SIZE & 0xFFFF;
                words.add(Integer.toString(at / WORD, 16)
                        + Long.toString(0x10000 | bits, 16).substring(1));
            }
        }
        return words;
    }
}
