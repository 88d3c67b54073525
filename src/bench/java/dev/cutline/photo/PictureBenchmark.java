package dev.cutline.photo;

import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.meaning.PhotoReader;
import dev.cutline.photo.reconciliation.Reconciled;
import dev.cutline.photo.reconciliation.Reconciler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Pictures a second from their values to credit, caption, licence and checks, over all the files of {@code samples/}. */
@State(Scope.Thread)
public class PictureBenchmark {

    private final PhotoReader reader = PhotoReader.withBuiltInTables();
    private final List<Reconciled> records = records();
    private int next;

    @Benchmark
    public Meaning picture() {
        next = (next + 1) % records.size();
        return reader.read(records.get(next));
    }

    private static List<Reconciled> records() {
        MetadataReader files = new MetadataReader();
        Reconciler reconciler = new Reconciler();
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            return samples.map(file -> reconciler.reconcile(files.read(file), null, Map.of()))
                    .filter(record -> record.iptc().containsKey("description"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
