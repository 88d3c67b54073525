package dev.cutline.cli;

import dev.cutline.licence.restriction.Restriction;
import dev.cutline.licence.restriction.RestrictionParser;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads instructions and usage terms. */
@Command(
        name = "restrictions",
        mixinStandardHelpOptions = true,
        description = "Reads instructions and usage terms, arguments or one a line of standard input: "
                + "one JSON list of restrictions a line.")
final class RestrictionsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LINE", description = "Such as 'EDITORIAL USE ONLY - NO SALES'.")
    private List<String> lines = List.of();

    /** What a line restricts. */
    private record Restrictions(List<Read> restrictions) {}

    private record Read(String code, @Nullable String value, String text) {
        Read(Restriction restriction) {
            this(restriction.code(), restriction.value(), restriction.text());
        }
    }

    @Override
    public Integer call() throws IOException {
        RestrictionParser parser = new RestrictionParser();
        Lines.answer(
                lines,
                line -> new Restrictions(
                        parser.parse(line, null).stream().map(Read::new).toList()));
        return 0;
    }
}
