package dev.cutline.web.photo;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.desk.EditedMeanwhile;
import dev.cutline.desk.Photos;
import dev.cutline.desk.batch.Batches;
import dev.cutline.desk.delivery.PhotoFiles;
import dev.cutline.desk.template.Templates;
import dev.cutline.desk.usage.Usages;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.metadata.Metadata;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import dev.cutline.recognition.Relations;
import dev.cutline.web.Me;
import dev.cutline.web.SearchAddress;
import dev.cutline.web.Wording;
import dev.cutline.web.edit.Clash;
import dev.cutline.web.edit.Mend;
import dev.cutline.web.edit.RecordForm;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A photo: the picture, its credit and licence, its caption to edit, and all that is known of it. */
@Controller
@RequestMapping("/photos/{id}")
final class PhotoPage {

    private static final List<String> TABS =
            List.of("caption", "properties", "metadata", "history", "related", "usages");

    /** Those that are forms. */
    private static final List<String> EDITED = List.of("caption", "properties");

    /** The fields of the first; what a template wrote into others is seen on the second. */
    private static final Set<String> CAPTION = Set.of(
            "headline",
            "description",
            "creatorNames",
            "creditLine",
            "source",
            "dateCreated",
            "jobid",
            "sublocationName",
            "cityName",
            "provinceState",
            "countryName",
            "countryCode",
            "eventName",
            "personInImageNames",
            "keywords",
            "altTextAccessibility",
            "extDescrAccessibility",
            "instructions",
            "copyrightNotice");

    private static final Pattern NEXT = Pattern.compile("/photos/[0-9a-f]{64}(\\?[^\\s\\\\#]*)?");

    private static final List<String> ORIGINS =
            List.of("desk", "supplied", "sidecar", "newsml", "ninjs", "sheet", "text", "article", "xmp", "iim", "exif");

    private final Photos photos;
    private final PhotoFiles files;
    private final Relations relations;
    private final Usages usages;
    private final Wording words;
    private final Templates templates;
    private final Agencies agencies;
    private final Batches batches;

    PhotoPage(
            Photos photos,
            PhotoFiles files,
            Relations relations,
            Usages usages,
            Wording words,
            Templates templates,
            Agencies agencies,
            Batches batches) {
        this.photos = photos;
        this.files = files;
        this.relations = relations;
        this.usages = usages;
        this.words = words;
        this.templates = templates;
        this.agencies = agencies;
        this.batches = batches;
    }

    @GetMapping
    String look(
            @PathVariable String id,
            @RequestParam(defaultValue = "caption") String tab,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(name = "in", required = false) @Nullable String country,
            Model model) {
        Photo photo = photos.photo(id, Wanted.of(medium, country, model));
        show(photo, TABS.contains(tab) ? tab : TABS.get(0), RecordForm.of(photo.record()), model);
        return "photo";
    }

    private void show(Photo photo, String tab, RecordForm form, Model model) {
        model.addAttribute("title", words.title(photo));
        model.addAttribute("usages", usages.of(photo.id()));
        model.addAttribute("photo", photo);
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", TABS);
        model.addAttribute("form", form);
        model.addAttribute("evidence", Evidence.of(photo));
        model.addAttribute("mends", Mend.of(photo, agencies));
        model.addAttribute("refusals", Map.of());
        model.addAttribute("templates", templates.all());
        model.addAttribute("place", Coordinates.of(photo.record()).orElse(null));
        if (tab.equals("metadata")) {
            Metadata metadata = files.metadata(photo.id());
            model.addAttribute("metadata", metadata);
            model.addAttribute("camera", Coordinates.of(metadata).orElse(null));
            model.addAttribute("origins", origins(photo.record()));
        }
        if (tab.equals("history")) {
            model.addAttribute(
                    "history", History.of(photos.revisions(photo.id()), why -> batches.why(why, words::property)));
        }
        if (tab.equals("related")) {
            model.addAttribute("relatives", Relative.of(photo, relations.of(photo), photos::photo));
        }
    }

    /** The origins that differ somewhere, in the order of their precedence. */
    private static List<String> origins(Revision record) {
        Set<String> named = record.conflicts().stream()
                .flatMap(conflict -> conflict.values().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(ORIGINS.stream().filter(named::contains), named.stream())
                .distinct()
                .toList();
    }

    /** Saves what was changed in place. */
    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "caption") String tab,
            @RequestParam(defaultValue = "") String then,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("address") SearchAddress address,
            @Nullable Principal principal,
            Model model) {
        RecordForm form = RecordForm.sent(revision, parameters);
        Revision base = base(id, revision);
        Map<String, @Nullable Object> changes = new LinkedHashMap<>(form.changes(base));
        changes.putAll(Clash.chosen(parameters));
        String shown = EDITED.contains(tab) ? tab : EDITED.get(0);
        try {
            if (!changes.isEmpty()) {
                photos.edit(id, revision, changes, Me.by(principal));
            }
            return new ModelAndView("redirect:" + next(then, shown, id, address));
        } catch (InvalidProperty refusal) {
            return refused(id, refusal, shown, form, base, model);
        } catch (EditedMeanwhile newer) {
            show(newer.current(), shown, RecordForm.of(newer.current().record()), model);
            model.addAttribute("clashes", form.clashes(base, newer.current().record()));
            return new ModelAndView("photo", HttpStatus.CONFLICT);
        }
    }

    /** What was typed stays, on a tab where all of it is seen. */
    private ModelAndView refused(
            String id, InvalidProperty refusal, String shown, RecordForm form, Revision base, Model model) {
        boolean allInSight = CAPTION.containsAll(form.texts().keySet());
        show(photos.photo(id), allInSight ? shown : EDITED.get(1), form.over(RecordForm.of(base)), model);
        model.addAttribute("refused", refusal.property());
        model.addAttribute("refusal", refusal.getMessage());
        return new ModelAndView("photo", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Makes an earlier state of the record the newest one. */
    @PostMapping("/revisions/{number}")
    String goBack(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam int revision,
            @ModelAttribute("address") SearchAddress address,
            @Nullable Principal principal) {
        photos.goBack(id, revision, number, Me.by(principal));
        return "redirect:" + address.photo(id, "history");
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String id,
            @RequestParam String reason,
            @ModelAttribute("address") SearchAddress address,
            @Nullable Principal principal) {
        photos.withdraw(id, reason, Me.by(principal));
        return "redirect:" + address.photo(id);
    }

    @PostMapping("/withdrawal/lifted")
    String lift(
            @PathVariable String id, @ModelAttribute("address") SearchAddress address, @Nullable Principal principal) {
        photos.restore(id, Me.by(principal));
        return "redirect:" + address.photo(id);
    }

    /** The next picture, where somebody saves and goes on; only ever a page of this desk. */
    private static String next(String then, String tab, String id, SearchAddress address) {
        if (NEXT.matcher(then).matches()) {
            return then;
        }
        return tab.equals(EDITED.get(0)) ? address.photo(id) : address.photo(id, tab);
    }

    private Revision base(String id, int number) {
        return photos.revisions(id).stream()
                .filter(revision -> revision.revision() == number)
                .findFirst()
                .orElseGet(() -> photos.photo(id).record());
    }
}
