package dev.cutline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RoundsTests {

    private static final RuntimeException NONE = new IllegalStateException("goes well");

    /** What each round comes to, handed over one by one. */
    private final SynchronousQueue<RuntimeException> outcomes = new SynchronousQueue<>();

    private final LinkedBlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();

    private final Rounds rounds = new Rounds("test round", Thread.MIN_PRIORITY) {
        @Override
        protected void round() throws InterruptedException {
            threads.add(Thread.currentThread());
            try {
                RuntimeException outcome = outcomes.take();
                if (outcome != NONE) {
                    throw outcome;
                }
            } catch (InterruptedException e) {
                interrupted.complete(true);
                throw e;
            }
        }
    };

    @AfterEach
    void end() {
        rounds.stop();
    }

    @Test
    void goesOnBehindARoundThatFailedAndSaysSoOnce(CapturedOutput output) throws Exception {
        rounds.start();
        comesTo(new IllegalArgumentException("odd photo"));
        comesTo(new IllegalArgumentException("odd photo"));
        comesTo(NONE);

        assertThat(output.getOut()).containsOnlyOnce("A round of “test round” failed");
        assertThat(output.getOut()).contains("odd photo");
    }

    @Test
    void endsItsThreadWhenItIsStopped() throws Exception {
        rounds.start();
        Thread thread = threads.poll(20, TimeUnit.SECONDS);
        assertThat(rounds.isRunning()).isTrue();
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getPriority()).isEqualTo(Thread.MIN_PRIORITY);

        rounds.stop();

        assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(rounds.isRunning()).isFalse();
    }

    @Test
    void beginsAnewWithAThreadOfItsOwn() throws Exception {
        rounds.start();
        Thread first = threads.poll(20, TimeUnit.SECONDS);
        rounds.stop();
        first.join(20_000);
        rounds.start();
        comesTo(NONE);

        assertThat(threads.poll(20, TimeUnit.SECONDS)).isNotSameAs(first);
    }

    private void comesTo(RuntimeException outcome) throws InterruptedException {
        assertThat(outcomes.offer(outcome, 20, TimeUnit.SECONDS)).isTrue();
    }
}
