package dev.cutline.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTests {

    @Test
    void saysHowFastItGoesAndHowLongItTakes() {
        long start = System.nanoTime();
        Pace pace = new Pace();
        pace.note(start + TimeUnit.SECONDS.toNanos(10), 100, 300_000_000);

        assertThat(pace.line(OptionalLong.of(400), 1_200_000_000))
                .isEqualTo("██████░░░░░░░░░░░░░░░░░░  25 %  100 of 400  10/s  30 MB/s  0:30 left");
    }

    @Test
    void countsOnWhileTheWholeIsUnknown() {
        Pace pace = new Pace();
        pace.note(System.nanoTime() + TimeUnit.SECONDS.toNanos(2), 10, 2_000_000);

        assertThat(pace.line(OptionalLong.empty(), 0)).startsWith("10 files, still counting  5/s");
    }

    @Test
    void forgetsThePaceOfLongAgo() {
        long start = System.nanoTime();
        Pace pace = new Pace();
        pace.note(start + TimeUnit.SECONDS.toNanos(10), 1_000_000, 0);
        pace.note(start + TimeUnit.SECONDS.toNanos(100), 1_000_900, 10_000_000);

        assertThat(pace.line(OptionalLong.of(2_000_000), 20_000_000)).contains("  10/s  ");
    }
}
