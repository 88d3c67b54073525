package dev.cutline.likeness;

/** Lays one sketch on the other, moves it until it fits best, and says how well it does. */
final class SecondLook {

    private static final int COARSE = 32;
    private static final int FINE = 64;
    private static final double[] STEPS = {0.02, 0.01, 0.005, 0.0025};
    /** A copy shows nearly all of the picture. */
    private static final double LEAST = 0.7;

    private final Sketch asked;
    private final Sketch kept;

    SecondLook(Sketch asked, Sketch kept) {
        this.asked = asked;
        this.kept = kept;
    }

    /** Where the picture that is asked about fits best, starting from a guess: a part of the kept one. */
    Frame fit(Frame guess) {
        Frame best = guess;
        double most = agreement(best, COARSE);
        for (double step : STEPS) {
            boolean better = true;
            for (int round = 0; better && round < 4; round++) {
                better = false;
                for (Frame next : moved(best, step)) {
                    double agreement = agreement(next, COARSE);
                    if (agreement > most + 1e-6) {
                        most = agreement;
                        best = next;
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    double agreement(Frame frame) {
        return agreement(frame, FINE);
    }

    int distance(Frame frame) {
        Frame both = frame.clipped();
        return Hash.distance(Hash.of(asked, inside(frame, both)), Hash.of(kept, both));
    }

    private double agreement(Frame frame, int side) {
        Frame both = frame.clipped();
        if (both.width() < LEAST || both.height() < LEAST) {
            return 0;
        }
        return Blocks.agreement(asked.view(inside(frame, both), side), kept.view(both, side), side);
    }

    /** A part of the kept picture, as a part of the one that is asked about. */
    private static Frame inside(Frame frame, Frame part) {
        return new Frame(
                (part.left() - frame.left()) / frame.width(),
                (part.top() - frame.top()) / frame.height(),
                (part.right() - frame.left()) / frame.width(),
                (part.bottom() - frame.top()) / frame.height());
    }

    private static Frame[] moved(Frame frame, double step) {
        return new Frame[] {
            moved(frame, step, 0, 0, 0), moved(frame, -step, 0, 0, 0),
            moved(frame, 0, step, 0, 0), moved(frame, 0, -step, 0, 0),
            moved(frame, 0, 0, step, 0), moved(frame, 0, 0, -step, 0),
            moved(frame, 0, 0, 0, step), moved(frame, 0, 0, 0, -step),
            moved(frame, step, 0, step, 0), moved(frame, -step, 0, -step, 0),
            moved(frame, 0, step, 0, step), moved(frame, 0, -step, 0, -step)
        };
    }

    private static Frame moved(Frame frame, double left, double top, double right, double bottom) {
        return new Frame(frame.left() + left, frame.top() + top, frame.right() + right, frame.bottom() + bottom);
    }
}
