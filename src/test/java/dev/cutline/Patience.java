package dev.cutline;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what comes of itself, long enough for a machine that has much else to do. */
public final class Patience {

    private Patience() {}

    /** Asks at once, then again and again. */
    public static ConditionFactory patiently() {
        return Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(2));
    }
}
