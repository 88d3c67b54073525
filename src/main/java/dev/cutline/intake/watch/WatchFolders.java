package dev.cutline.intake.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All folders that are watched, each in a thread of its own: one that hangs keeps no other waiting. */
@Component
@EnableConfigurationProperties(WatchSettings.class)
public class WatchFolders implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchFolders.class);

    private final WatchSettings settings;
    private final List<Watcher> watchers;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean isRunning;

    WatchFolders(WatchSettings settings, BatchIntake intake, Clock clock, MeterRegistry meters) {
        this.settings = settings;
        this.watchers = settings.watch().stream()
                .map(folder -> new Watcher(folder, settings, intake, clock))
                .toList();
        watchers.forEach(watcher -> measure(watcher, meters));
    }

    /** How each folder does, in the order of the settings. */
    public List<FolderState> states() {
        return watchers.stream().map(Watcher::state).toList();
    }

    @Override
    public void start() {
        isRunning = true;
        for (Watcher watcher : watchers) {
            Thread thread =
                    new Thread(() -> watch(watcher), "watch " + watcher.state().receivedFrom());
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    @Override
    public void stop() {
        isRunning = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private void watch(Watcher watcher) {
        try {
            while (isRunning) {
                try {
                    watcher.round();
                } catch (RuntimeException e) {
                    LOG.warn(
                            "Watch folder {} is looked into again in a moment",
                            watcher.state().folder(),
                            e);
                }
                Thread.sleep(settings.poll().toMillis());
            }
        } catch (InterruptedException e) {
            LOG.debug("No longer watching {}", watcher.state().folder());
        }
    }

    private static void measure(Watcher watcher, MeterRegistry meters) {
        Tags tags = Tags.of("folder", watcher.state().receivedFrom());
        counter("cutline.folder.taken", watcher, state -> state.taken())
                .tags(tags)
                .register(meters);
        counter("cutline.folder.companions", watcher, state -> state.companions())
                .tags(tags)
                .register(meters);
        counter("cutline.folder.failed", watcher, state -> state.failed())
                .tags(tags)
                .register(meters);
        Gauge.builder("cutline.folder.waiting", watcher, each -> each.state().waiting())
                .tags(tags)
                .register(meters);
        Gauge.builder(
                        "cutline.folder.up",
                        watcher,
                        each -> each.state().status() == FolderState.Status.WATCHING ? 1 : 0)
                .tags(tags)
                .register(meters);
    }

    private static FunctionCounter.Builder<Watcher> counter(
            String name, Watcher watcher, ToLongFunction<FolderState> count) {
        return FunctionCounter.builder(name, watcher, each -> count.applyAsLong(each.state()));
    }
}
