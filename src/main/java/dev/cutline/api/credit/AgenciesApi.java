package dev.cutline.api.credit;

import dev.cutline.api.EntityTag;
import dev.cutline.api.Problems;
import dev.cutline.api.Sender;
import dev.cutline.desk.agency.AgencyRegister;
import dev.cutline.desk.agency.AgencyRegister.AgencyUnknown;
import dev.cutline.desk.agency.AgencyRegister.Entry;
import dev.cutline.desk.agency.AgencyRegister.Version;
import dev.cutline.desk.agency.AgreedMeanwhile;
import dev.cutline.desk.agency.ContractSheet;
import dev.cutline.licence.Contract;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The register of agencies and this desk's contracts with them. */
@RestController
@Tag(name = "Agencies")
class AgenciesApi {

    private final AgencyRegister register;

    AgenciesApi(AgencyRegister register) {
        this.register = register;
    }

    /**
     * An agency with the desk's contract.
     *
     * @param name canonical
     * @param kind {@code wire}, {@code hub}, {@code stock} …
     * @param home where its pictures can be licensed, or its home page, or empty
     * @param country ISO 3166 code, or empty
     * @param mandatoryCredit its customary credit, {@code {creators}} where the names go, or empty
     * @param revision of the contract, 0 without one; its ETag
     */
    record AgencyView(
            String name,
            List<String> aliases,
            String kind,
            String home,
            String country,
            String mandatoryCredit,
            @Nullable Contract contract,
            int revision) {

        static AgencyView of(Entry entry) {
            var agency = entry.agency();
            return new AgencyView(
                    agency.canonical(),
                    agency.aliases(),
                    agency.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    agency.home(),
                    agency.country(),
                    agency.mandatoryCredit(),
                    entry.contract(),
                    entry.revision());
        }
    }

    /** Agencies, in the order of the register. */
    record AgencyList(List<AgencyView> agencies) {}

    @GetMapping("/api/agencies")
    @Operation(
            summary = "The register of agencies with this desk's contracts",
            description = "q: only agencies whose name or alias holds these words; "
                    + "contract=true: only those that the desk has a contract with.")
    AgencyList agencies(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean contract) {
        return new AgencyList(
                register.entries(q, contract).stream().map(AgencyView::of).toList());
    }

    @GetMapping("/api/agencies/{*name}")
    @Operation(
            summary = "An agency by its canonical name or an alias",
            description =
                    "The ETag is the revision of the contract, \"0\" without one. A slash in a name stands as such.")
    ResponseEntity<AgencyView> agency(@PathVariable String name) {
        return answer(HttpStatus.OK, register.entry(name.substring(1)));
    }

    @PutMapping("/api/agencies/{*name}")
    @Operation(
            summary = "Enters this desk's contract with an agency, or changes it",
            description = "201 for the first, 200 after that; changing one needs If-Match with the ETag that was read. "
                    + "422 names the member that is wrong in property. Licences and searches follow at once.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Contract.class))))
    ResponseEntity<AgencyView> agree(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode contract,
            HttpServletRequest request) {
        Entry entry = register.entry(name.substring(1));
        boolean first = entry.contract() == null;
        int expected = first && ifMatch == null ? 0 : EntityTag.number(ifMatch, entry::revision);
        Entry agreed =
                register.agree(name.substring(1), expected, ContractSheet.contract(contract), Sender.of(request));
        return answer(first ? HttpStatus.CREATED : HttpStatus.OK, agreed);
    }

    @DeleteMapping("/api/agencies/{*name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes the contract with an agency out; its revisions stay")
    void end(@PathVariable String name, HttpServletRequest request) {
        register.end(name.substring(1), Sender.of(request));
    }

    @GetMapping("/api/agencies/{name}/revisions")
    @Operation(summary = "All revisions of a contract, oldest first; contract is null where it was taken out")
    Map<String, List<Version>> revisions(@PathVariable String name) {
        return Map.of("revisions", register.history(name));
    }

    @GetMapping(path = "/api/agencies.yaml", produces = "application/yaml")
    @Operation(summary = "All contracts of this desk as a sheet in YAML")
    ResponseEntity<String> sheet() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .body(ContractSheet.write(register.contracts()));
    }

    /** What a sheet has changed, by canonical name. */
    record Imported(List<String> agreed, List<String> unchanged, List<String> ended) {}

    @PutMapping("/api/agencies.yaml")
    @Operation(
            summary = "Enters the contracts of a sheet in YAML, all or none",
            description = "Agencies that the sheet doesn't name keep theirs; one that it gives as null loses it. "
                    + "422 names the agency and member that are wrong in property.")
    Imported take(@RequestBody String sheet, HttpServletRequest request) {
        AgencyRegister.Import outcome = register.take(ContractSheet.read(sheet), Sender.of(request));
        return new Imported(outcome.agreed(), outcome.unchanged(), outcome.ended());
    }

    private static ResponseEntity<AgencyView> answer(HttpStatus status, Entry entry) {
        return ResponseEntity.status(status)
                .eTag(EntityTag.of(entry.revision()))
                .body(AgencyView.of(entry));
    }

    @ExceptionHandler
    ProblemDetail on(AgencyUnknown problem) {
        return Problems.problem(HttpStatus.NOT_FOUND, "agency-unknown", problem);
    }

    @ExceptionHandler
    ProblemDetail on(AgreedMeanwhile problem) {
        ProblemDetail detail = Problems.problem(HttpStatus.PRECONDITION_FAILED, "edited-meanwhile", problem);
        detail.setProperty("revision", problem.revision());
        return detail;
    }
}
