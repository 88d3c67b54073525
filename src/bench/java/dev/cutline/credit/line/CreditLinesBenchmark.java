package dev.cutline.credit.line;

import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Credit lines a second, over 5,000 generated lines in the forms of the trade. */
@State(Scope.Thread)
public class CreditLinesBenchmark {

    private static final int LINES = 5_000;

    private final CreditParser parser = CreditParser.withBuiltInAgencies();
    private final String[] lines = lines();
    private int next;

    @Benchmark
    public Object creditLine() {
        next = (next + 1) % LINES;
        return parser.parse(lines[next]);
    }

    private static String[] lines() {
        GeneratedLines generated = new GeneratedLines(1);
        return Stream.generate(() -> generated.next().text()).limit(LINES).toArray(String[]::new);
    }
}
