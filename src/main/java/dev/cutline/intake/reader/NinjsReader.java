package dev.cutline.intake.reader;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.companion.CompanionFile;
import dev.cutline.intake.companion.CompanionReader;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads pictures of ninjs 1, 2 and 3, whose members differ in case and in whether several are an object or a list.
 *
 * @see <a href="https://iptc.org/std/ninjs/userguide/">ninjs User Guide</a>
 */
@Component
@Order(3)
final class NinjsReader implements CompanionReader {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

    @Override
    public Optional<Reading> read(CompanionFile file) {
        if (!file.extension().equals("json") && !file.extension().equals("ninjs")) {
            return Optional.empty();
        }
        NinjsNode root = new NinjsNode(tree(file.name(), file.path()));
        List<NinjsNode> pictures = pictures(root);
        if (pictures.isEmpty()) {
            throw new UnusableCompanion(file.name(), "is no ninjs of a picture: it has no “type” that says “picture”.");
        }
        Subject beside = pictures.size() == 1 ? Subject.filename(file.stem()) : null;
        List<Statement> statements = new ArrayList<>();
        for (NinjsNode picture : pictures) {
            statements.add(NinjsPicture.item(picture)
                    .statement(file, statements.size() + 1, Statement.Kind.NINJS, "ninjs", beside));
        }
        return Optional.of(new Reading(statements, List.of()));
    }

    private static JsonNode tree(String name, Path path) {
        try {
            return JSON.readTree(path);
        } catch (JacksonException e) {
            throw new UnusableCompanion(name, "is no JSON that can be read. Ask the sender for it once more.");
        }
    }

    private static List<NinjsNode> pictures(NinjsNode root) {
        return Stream.concat(Stream.of(root), root.all("associations"))
                .filter(node -> node.text("type").matches("picture|graphic"))
                .toList();
    }
}
