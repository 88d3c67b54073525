package dev.cutline.desk.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cutline.licence.Contract;
import dev.cutline.licence.InvalidMember;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Reads contracts, and reads and writes all of them as a sheet in YAML: {@code agencies:}, below it
 * the agencies by name, below each the members of its contract as in JSON.
 */
public final class ContractSheet {

    private static final String AGENCIES = "agencies";

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private ContractSheet() {}

    /**
     * The contract of a JSON object.
     *
     * @throws InvalidMember naming the member that is wrong
     */
    public static Contract contract(JsonNode json) {
        return Members.read("", json, Contract.class);
    }

    /**
     * The contracts of a sheet, by the names in it; null for those that are to be taken out.
     *
     * @throws InvalidMember naming the agency and member that are wrong
     */
    public static Map<String, @Nullable Contract> read(String yaml) {
        JsonNode sheet;
        try {
            sheet = MAPPER.readTree(yaml);
        } catch (JacksonException e) {
            throw new InvalidMember(
                    AGENCIES,
                    "isn't there: the sheet isn't YAML that can be read (%s)."
                            .formatted(
                                    e.getOriginalMessage().lines().findFirst().orElse("")));
        }
        JsonNode agencies = sheet == null ? null : sheet.get(AGENCIES);
        if (agencies == null || !agencies.isObject()) {
            throw new InvalidMember(
                    AGENCIES, "must stand at the top of the sheet, with the agencies by name below it.");
        }
        Map<String, @Nullable Contract> contracts = new LinkedHashMap<>();
        agencies.properties()
                .forEach(entry -> contracts.put(
                        entry.getKey(),
                        entry.getValue().isNull()
                                ? null
                                : Members.read(entry.getKey(), entry.getValue(), Contract.class)));
        return contracts;
    }

    /** The sheet of contracts, agencies in the order of the alphabet. */
    public static String write(Map<String, Contract> contracts) {
        Map<String, Contract> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(contracts);
        return MAPPER.writeValueAsString(Map.of(AGENCIES, sorted));
    }
}
