package dev.cutline.web.edit;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.desk.Photos;
import dev.cutline.desk.Proof;
import dev.cutline.desk.template.FieldText;
import dev.cutline.desk.template.Filling;
import dev.cutline.desk.template.InvalidTemplate;
import dev.cutline.desk.template.Templates;
import dev.cutline.photo.Revision;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the form of a photo says while somebody types in it: checks, templates filled in, more fields. */
@Controller
@RequestMapping("/photos/{id}")
final class ProofPage {

    private final Photos photos;
    private final Templates templates;
    private final Filling filling;
    private final Agencies agencies;

    ProofPage(Photos photos, Templates templates, Filling filling, Agencies agencies) {
        this.photos = photos;
        this.templates = templates;
        this.filling = filling;
        this.agencies = agencies;
    }

    /** The checks of what is typed. */
    @PostMapping("/proof")
    String proof(
            @PathVariable String id,
            @RequestParam int revision,
            @RequestParam Map<String, String> parameters,
            Model model) {
        Proof proof = typed(id, revision, parameters);
        model.addAttribute("photo", proof.photo());
        model.addAttribute("mends", Mend.of(proof.photo(), agencies));
        model.addAttribute("refusals", proof.refusals());
        return "fragments/checks";
    }

    /** The texts of the fields that a template touches, filled in with what is typed. */
    @PostMapping("/filled")
    ResponseEntity<Map<String, String>> filled(
            @PathVariable String id,
            @RequestParam int revision,
            @RequestParam String template,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request) {
        Proof proof = typed(id, revision, parameters);
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            filling.patch(
                            templates.template(template).lines(),
                            proof.photo(),
                            Objects.requireNonNullElse(request.getRemoteUser(), "desk"))
                    .forEach((property, value) -> texts.put(property, FieldText.of(value)));
        } catch (InvalidTemplate e) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of());
        }
        return ResponseEntity.ok(texts);
    }

    private Proof typed(String id, int revision, Map<String, String> parameters) {
        Revision base = photos.revision(id, revision);
        return photos.proof(base, RecordForm.sent(revision, parameters).changes(base));
    }

    /** The fields of one more structure, and the button for the next. */
    @GetMapping("/parts")
    String parts(@PathVariable String id, @RequestParam String property, @RequestParam int row, Model model) {
        Revision record = photos.photo(id).record();
        model.addAttribute("photoId", id);
        model.addAttribute("form", new RecordForm(record.revision(), Map.of()));
        model.addAttribute("property", property);
        model.addAttribute("row", row);
        return "fragments/parts";
    }

    /** A field for a further language of a text. */
    @GetMapping("/language")
    String language(
            @PathVariable String id,
            @RequestParam String property,
            @RequestParam("language") String lang,
            Model model) {
        Revision record = photos.photo(id).record();
        model.addAttribute("form", RecordForm.of(record));
        model.addAttribute("property", property);
        model.addAttribute("lang", lang.strip());
        model.addAttribute("known", lang.strip().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}"));
        return "fragments/language";
    }
}
