package dev.cutline.cli;

import dev.cutline.cli.server.Answer;
import dev.cutline.cli.server.Desk;
import dev.cutline.cli.server.Form;
import dev.cutline.cli.server.Gone;
import dev.cutline.cli.server.ServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Asks a desk whose picture this is, and how it is credited. */
@Command(
        name = "lookup",
        mixinStandardHelpOptions = true,
        description =
                "Says whose picture this is and how it is credited: of a file (any copy of the picture), an id or a name.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The desk knows it.",
            "1:The desk doesn't know it.",
            "2:The command was misused.",
            "3:The desk couldn't be reached, or doesn't let us in."
        })
final class LookupCommand implements Callable<Integer> {

    /** What a word may be, most certain first. */
    private static final List<String> MEANINGS = List.of("filename", "jobid", "supplierId");

    @Parameters(
            paramLabel = "FILE|ID|NAME",
            description = "A picture, a photo's id, or a file name, job or supplier id.")
    private String wanted = "";

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--json", description = "The desk's answer as it is.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            Answer answer = ask(server.desk(Duration.ofSeconds(30)));
            if (!answer.isFine()) {
                System.err.println(answer.problem());
                return 1;
            }
            JsonNode matches = answer.json().path("matches");
            System.out.println(json ? answer.json().toString() : CreditSheet.of(matches));
            return matches.isEmpty() ? 1 : 0;
        } catch (Gone e) {
            System.err.println(e.getMessage());
            return 3;
        }
    }

    private Answer ask(Desk desk) throws IOException, InterruptedException {
        Path file = Path.of(wanted);
        if (Files.isRegularFile(file)) {
            return ask(desk, file);
        }
        if (wanted.matches("(?i)[0-9a-f]{64}")) {
            return desk.get("/api/credits?id=" + wanted);
        }
        Answer answer = new Answer(200, "{\"matches\":[]}".getBytes(StandardCharsets.UTF_8));
        for (String meaning : MEANINGS) {
            answer = desk.get("/api/credits?%s=%s".formatted(meaning, Desk.escaped(wanted)));
            if (!answer.isFine() || !answer.json().path("matches").isEmpty()) {
                return answer;
            }
        }
        return answer;
    }

    /** By its bytes first, which needs no upload; then by the picture. */
    private static Answer ask(Desk desk, Path file) throws IOException, InterruptedException {
        Answer same = desk.get("/api/credits?sha256=" + sha256(file));
        if (!same.isFine() || !same.json().path("matches").isEmpty()) {
            return same;
        }
        Form form = new Form().file("file", String.valueOf(file.getFileName()), BodyPublishers.ofFile(file));
        Answer like = desk.post("/api/credits/match", form);
        return like.isUnknownCall() ? same : like;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
