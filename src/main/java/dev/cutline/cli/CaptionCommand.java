package dev.cutline.cli;

import dev.cutline.caption.CaptionParser;
import dev.cutline.credit.line.CreditParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads captions. */
@Command(
        name = "caption",
        mixinStandardHelpOptions = true,
        description = "Reads captions, a file each or one a line of standard input: one JSON caption a line.")
final class CaptionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A text file in UTF-8 that holds one caption.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        CaptionParser parser = new CaptionParser(CreditParser.withBuiltInAgencies());
        List<String> captions = new ArrayList<>();
        for (Path file : files) {
            captions.add(Files.readString(file).strip());
        }
        Lines.answer(captions, parser::parse);
        return 0;
    }
}
