package dev.cutline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The licensing credit of pictures for people: a line a fact, an empty line between pictures. */
final class CreditSheet {

    private CreditSheet() {}

    static String of(JsonNode matches) {
        return matches.isEmpty()
                ? "The desk knows no picture like this."
                : StreamSupport.stream(matches.spliterator(), false)
                        .map(CreditSheet::sheet)
                        .collect(Collectors.joining("\n\n"));
    }

    private static String sheet(JsonNode match) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Credit",
                match.at("/licence/creditLine")
                        .asString(match.at("/credit/line").asString("")));
        facts.put("Creators", list(match.at("/credit/creators")));
        facts.put("Source", match.at("/credit/source").asString(""));
        facts.put("Supplier", match.at("/credit/supplier").asString(""));
        facts.put("Copyright", match.at("/credit/copyright").asString(""));
        facts.put("Use", match.at("/licence/status").asString(""));
        facts.put("Because", sentences(match.at("/licence/reasons")));
        facts.put("Found by", match.path("matchedBy").asString(""));
        facts.put("Photo", match.path("photoId").asString(""));
        return facts.entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .map(fact -> "%-10s %s".formatted(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String list(JsonNode names) {
        return joined(names, "; ", JsonNode::asString);
    }

    private static String sentences(JsonNode reasons) {
        return joined(reasons, " ", reason -> reason.path("message").asString(""));
    }

    private static String joined(JsonNode items, String between, Function<JsonNode, String> text) {
        return StreamSupport.stream(items.spliterator(), false).map(text).collect(Collectors.joining(between));
    }
}
