package dev.cutline.cli;

import dev.cutline.credit.CreditParser;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads credit lines. */
@Command(
        name = "credit",
        mixinStandardHelpOptions = true,
        description = "Reads credit lines, arguments or one a line of standard input: one JSON credit a line.")
final class CreditCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LINE", description = "Such as 'JUNG YEON-JE/AFP via Getty Images'.")
    private List<String> lines = List.of();

    @Override
    public Integer call() throws IOException {
        CreditParser parser = CreditParser.withBuiltInAgencies();
        Lines.answer(lines, parser::parse);
        return 0;
    }
}
