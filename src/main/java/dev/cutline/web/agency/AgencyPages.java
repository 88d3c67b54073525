package dev.cutline.web.agency;

import dev.cutline.desk.agency.AgencyRegister;
import dev.cutline.desk.agency.AgencyRegister.AgencyUnknown;
import dev.cutline.desk.agency.AgencyRegister.Entry;
import dev.cutline.desk.agency.AgreedMeanwhile;
import dev.cutline.desk.agency.ContractSheet;
import dev.cutline.licence.Contract;
import dev.cutline.licence.Contracts;
import dev.cutline.licence.Contracts.State;
import dev.cutline.licence.InvalidMember;
import dev.cutline.licence.Use.Medium;
import dev.cutline.web.Me;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The register of agencies and this desk's contracts with them. */
@Controller
@RequestMapping("/agencies")
final class AgencyPages {

    /** The rest is a matter for the search. */
    private static final int MOST = 100;

    private final AgencyRegister register;
    private final Contracts contracts;

    AgencyPages(AgencyRegister register, Contracts contracts) {
        this.register = register;
        this.contracts = contracts;
    }

    /** A line of the register: an agency and what its contract makes of its pictures today. */
    record Row(Entry entry, State state, String href) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "") String name, Model model) {
        List<Entry> found = register.entries(name, false);
        model.addAttribute("name", name);
        model.addAttribute("total", found.size());
        model.addAttribute("keeping", !register.contracts().isEmpty());
        model.addAttribute(
                "rows",
                found.stream()
                        .sorted(Comparator.comparing((Entry entry) -> entry.contract() == null))
                        .limit(MOST)
                        .map(this::row)
                        .toList());
        return "agencies";
    }

    private Row row(Entry entry) {
        String name = entry.agency().canonical();
        return new Row(entry, contracts.state(name, LocalDate.now()), href(name));
    }

    private static String href(String name) {
        return "/agencies/" + UriUtils.encodePath(name, StandardCharsets.UTF_8);
    }

    /** Enters the contracts of a sheet. */
    @PostMapping
    ModelAndView take(@RequestParam MultipartFile sheet, @Nullable Principal principal, Model model)
            throws IOException {
        try {
            String yaml = new String(sheet.getBytes(), StandardCharsets.UTF_8);
            model.addAttribute("taken", register.take(ContractSheet.read(yaml), Me.by(principal)));
            return new ModelAndView(list("", model));
        } catch (InvalidMember | AgencyUnknown refusal) {
            model.addAttribute("refusal", refusal.getMessage());
            return new ModelAndView(list("", model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{*name}")
    String agency(@PathVariable String name, Model model) {
        Entry entry = register.entry(name.substring(1));
        show(entry, ContractForm.of(entry.contract(), entry.revision()), model);
        return "agency";
    }

    private void show(Entry entry, ContractForm form, Model model) {
        String name = entry.agency().canonical();
        model.addAttribute("entry", entry);
        model.addAttribute("href", href(name));
        model.addAttribute("form", form);
        model.addAttribute("grants", Contract.Grant.values());
        model.addAttribute("media", Medium.values());
        model.addAttribute("state", contracts.state(name, LocalDate.now()));
        model.addAttribute("history", register.history(name));
    }

    /** Saves the contract. */
    @PostMapping("/{*name}")
    ModelAndView agree(
            @PathVariable String name,
            @RequestParam int revision,
            @RequestParam(required = false) @Nullable String end,
            @RequestParam Map<String, String> parameters,
            @Nullable Principal principal,
            Model model) {
        Entry entry = register.entry(name.substring(1));
        String agency = entry.agency().canonical();
        if (end != null) {
            register.end(agency, Me.by(principal));
            return new ModelAndView("redirect:" + href(agency));
        }
        ContractForm form = ContractForm.sent(revision, parameters);
        try {
            register.agree(agency, revision, form.contract(), Me.by(principal));
            return new ModelAndView("redirect:" + href(agency));
        } catch (InvalidMember refusal) {
            model.addAttribute("refused", refusal.member());
            return refused(entry, form, refusal, HttpStatus.UNPROCESSABLE_CONTENT, model);
        } catch (AgreedMeanwhile newer) {
            return refused(register.entry(agency), form, newer, HttpStatus.CONFLICT, model);
        }
    }

    private ModelAndView refused(
            Entry entry, ContractForm form, RuntimeException refusal, HttpStatus status, Model model) {
        show(entry, form, model);
        model.addAttribute("refusal", refusal.getMessage());
        return new ModelAndView("agency", status);
    }

    @ExceptionHandler(AgencyUnknown.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown() {
        return "error/404";
    }
}
