package dev.cutline.cli;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.line.CreditParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads credit lines. */
@Command(
        name = "credit",
        mixinStandardHelpOptions = true,
        description = "Reads credit lines, arguments or one a line of standard input: one JSON credit a line.")
final class CreditCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LINE", description = "Such as 'JUNG YEON-JE/AFP via Getty Images'.")
    private List<String> lines = List.of();

    @Option(
            names = "--agencies",
            paramLabel = "TABLE",
            description = "The desk's own agencies, tab separated: name, aliases (|), kind, home page, country.")
    private @Nullable Path agencies;

    @Override
    public Integer call() throws IOException {
        CreditParser parser = agencies == null
                ? CreditParser.withBuiltInAgencies()
                : new CreditParser(Agencies.builtIn().with(agencies));
        Lines.answer(lines, parser::parse);
        return 0;
    }
}
