package dev.cutline.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A picture that is asked about: which kept ones look like it, and how much. */
public final class Enquiry {

    private final Sketch sketch;
    private final Sketch mirrored;
    private final List<Asked> asked = new ArrayList<>();

    private Enquiry(Sketch sketch) {
        this.sketch = sketch;
        this.mirrored = sketch.mirrored();
        if (!sketch.isFlat()) {
            for (Frame window : Windows.ASKED) {
                asked.add(new Asked(Hash.of(sketch, window), window, false));
                asked.add(new Asked(Hash.of(mirrored, window), window, true));
            }
        }
    }

    private record Asked(long[] hash, Frame window, boolean mirrored) {}

    /**
     * Where a copy may lie in a kept picture, by hashes alone.
     *
     * @param distance of the two nearest windows
     * @param frame the part of the kept picture that the copy shows
     * @param mirrored whether the copy is the other way round
     */
    public record Guess(int distance, Frame frame, boolean mirrored) {

        /** Of pictures that share nothing. */
        static final Guess NONE = new Guess(Hash.LENGTH, Frame.WHOLE, false);
    }

    /** Asks about a picture. */
    public static Enquiry of(Sketch sketch) {
        return new Enquiry(sketch);
    }

    /** Words of which the fingerprints of copies have several; none for a picture on which nothing is to be seen. */
    public Set<String> words() {
        return Fingerprint.words(asked.stream().map(Asked::hash).toList());
    }

    /** How near a kept picture is by its fingerprint. */
    public Guess guess(Fingerprint kept) {
        Guess nearest = Guess.NONE;
        for (Asked window : asked) {
            for (int i = 0; i < kept.hashes().size(); i++) {
                int distance = Hash.distance(window.hash, kept.hashes().get(i));
                if (distance < nearest.distance) {
                    Frame frame = Windows.KEPT.get(i).around(window.window);
                    nearest = new Guess(distance, frame, window.mirrored);
                }
            }
        }
        return nearest;
    }

    /** Looks at a kept picture itself. */
    public Resemblance look(Sketch kept) {
        return look(guess(Fingerprint.of(kept)), kept);
    }

    /** Looks at a kept picture itself, from a guess on. */
    public Resemblance look(Guess guess, Sketch kept) {
        SecondLook look = new SecondLook(guess.mirrored ? mirrored : sketch, kept);
        Frame frame = look.fit(guess.frame);
        int distance = Math.min(guess.distance, look.distance(frame));
        return new Resemblance(look.agreement(frame), distance, frame.clipped(), guess.mirrored);
    }
}
