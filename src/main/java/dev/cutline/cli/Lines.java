package dev.cutline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Answers lines with JSON, one for one: those given as arguments, else those of standard input as they come. */
final class Lines {

    private Lines() {}

    static void answer(List<String> arguments, Function<String, Object> answer) throws IOException {
        try (JsonLines output = JsonLines.toStandardOutput()) {
            for (String line : arguments) {
                output.write(answer.apply(line));
            }
            if (arguments.isEmpty()) {
                answerInput(output, answer);
            }
        }
    }

    private static void answerInput(JsonLines output, Function<String, Object> answer) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            output.write(answer.apply(line));
            if (!input.ready()) {
                output.flush();
            }
        }
    }
}
