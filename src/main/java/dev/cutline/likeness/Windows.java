package dev.cutline.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of pictures that are hashed. A copy that was cut meets the original where a part of the one is a part of the
 * other: cuts of a tenth and less, of one side or all round, do within two hundredths.
 */
final class Windows {

    /** Of pictures that are kept. */
    static final List<Frame> KEPT = kept();

    /** Of a picture that is asked about. */
    static final List<Frame> ASKED = asked();

    private Windows() {}

    private static List<Frame> kept() {
        return List.of(
                Frame.WHOLE,
                Frame.within(0.025),
                Frame.within(0.05),
                Frame.within(0.1),
                new Frame(0.1, 0, 1, 1),
                new Frame(0, 0.1, 1, 1),
                new Frame(0, 0, 0.9, 1),
                new Frame(0, 0, 1, 0.9));
    }

    private static List<Frame> asked() {
        List<Frame> frames = new ArrayList<>(List.of(Frame.WHOLE));
        for (double share : new double[] {0.025, 0.05, 0.075, 0.1}) {
            frames.add(new Frame(share, 0, 1, 1));
            frames.add(new Frame(0, share, 1, 1));
            frames.add(new Frame(0, 0, 1 - share, 1));
            frames.add(new Frame(0, 0, 1, 1 - share));
        }
        for (double share : new double[] {0.0125, 0.025, 0.0375, 0.05}) {
            frames.add(Frame.within(share));
        }
        return List.copyOf(frames);
    }
}
