package dev.cutline.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cutline.licence.Contract;
import dev.cutline.licence.InvalidContract;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Reads contracts with all their mistakes named, and writes all of them as a sheet in YAML: {@code agencies:}, below it
 * the agencies by name, below each the members of its contract as in JSON.
 */
public final class ContractSheet {

    private static final String AGENCIES = "agencies";

    /** What isn't known must not be passed over: a misspelt end would make a contract endless. */
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private ContractSheet() {}

    /**
     * The contract of a JSON object.
     *
     * @throws InvalidContract naming the member that is wrong
     */
    public static Contract contract(JsonNode json) {
        return contract("", json);
    }

    private static Contract contract(String place, JsonNode json) {
        if (!json.isObject()) {
            throw new InvalidContract(place.isEmpty() ? "contract" : place, "must be an object with the terms.");
        }
        try {
            return MAPPER.treeToValue(json, Contract.class);
        } catch (JacksonException e) {
            throw invalid(place, e);
        }
    }

    /**
     * The contracts of a sheet, by the names in it; null for those that are to be taken out.
     *
     * @throws InvalidContract naming the agency and member that are wrong
     */
    public static Map<String, @Nullable Contract> read(String yaml) {
        JsonNode sheet;
        try {
            sheet = MAPPER.readTree(yaml);
        } catch (JacksonException e) {
            throw new InvalidContract(
                    AGENCIES,
                    "isn't there: the sheet isn't YAML that can be read (%s)."
                            .formatted(
                                    e.getOriginalMessage().lines().findFirst().orElse("")));
        }
        JsonNode agencies = sheet == null ? null : sheet.get(AGENCIES);
        if (agencies == null || !agencies.isObject()) {
            throw new InvalidContract(
                    AGENCIES, "must stand at the top of the sheet, with the agencies by name below it.");
        }
        Map<String, @Nullable Contract> contracts = new LinkedHashMap<>();
        agencies.properties()
                .forEach(entry -> contracts.put(
                        entry.getKey(), entry.getValue().isNull() ? null : contract(entry.getKey(), entry.getValue())));
        return contracts;
    }

    /** The sheet of contracts, agencies in the order of the alphabet. */
    public static String write(Map<String, Contract> contracts) {
        Map<String, Contract> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(contracts);
        return MAPPER.writeValueAsString(Map.of(AGENCIES, sorted));
    }

    private static InvalidContract invalid(String place, JacksonException problem) {
        List<String> path = problem.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .toList();
        if (problem.getCause() instanceof InvalidContract cause) {
            return new InvalidContract(
                    join(place, path, cause.member()), cause.getMessage().replaceFirst("^“[^”]*” ", ""));
        }
        String member = join(place, path, "");
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return new InvalidContract(
                    member,
                    "isn't a member of a contract; there are: %s."
                            .formatted(unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))));
        }
        if (problem instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return new InvalidContract(
                    member,
                    "must be one of %s."
                            .formatted(Arrays.stream(wrong.getTargetType().getEnumConstants())
                                    .map(each -> MAPPER.convertValue(each, String.class))
                                    .collect(Collectors.joining(", "))));
        }
        return new InvalidContract(member.isEmpty() ? "contract" : member, "isn't what belongs there; see /api/docs.");
    }

    private static String join(String place, List<String> path, String member) {
        return Stream.concat(Stream.concat(Stream.of(place), path.stream()), Stream.of(member))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }
}
