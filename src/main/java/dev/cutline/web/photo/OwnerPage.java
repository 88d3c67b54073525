package dev.cutline.web.photo;

import dev.cutline.desk.Photos;
import dev.cutline.desk.rights.CreditLookup;
import dev.cutline.desk.rights.CreditLookup.Asked;
import dev.cutline.desk.rights.CreditLookup.Kind;
import dev.cutline.licence.Use;
import dev.cutline.preview.Undecodable;
import dev.cutline.recognition.Recognised;
import dev.cutline.recognition.Recogniser;
import dev.cutline.search.cluster.SearchUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Who owns this? Answers for any copy of a picture, and for what other systems call it. */
@Controller
@RequestMapping("/owner")
final class OwnerPage {

    private final Recogniser recogniser;
    private final CreditLookup lookup;
    private final Photos photos;

    OwnerPage(Recogniser recogniser, CreditLookup lookup, Photos photos) {
        this.recogniser = recogniser;
        this.lookup = lookup;
        this.photos = photos;
    }

    @GetMapping
    String ask(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(name = "in", required = false) @Nullable String country,
            Model model) {
        String name = reference.strip();
        Use use = Wanted.of(medium, country, model);
        model.addAttribute("reference", name);
        if (!name.isEmpty()) {
            show(unlessUnavailable(() -> byReference(name, use), model), model);
        }
        return "owner";
    }

    /** Compares a picture; a script is answered with the part of the page that it changes. */
    @PostMapping
    ModelAndView compare(
            @RequestParam MultipartFile file,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(name = "in", required = false) @Nullable String country,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            Model model)
            throws IOException {
        Use use = Wanted.of(medium, country, model);
        String view = script ? "fragments/owner-answer :: answer" : "owner";
        model.addAttribute("copyName", Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        model.addAttribute("copySize", file.getSize());
        try (InputStream picture = file.getInputStream()) {
            show(unlessUnavailable(() -> compared(picture, use, model), model), model);
            return new ModelAndView(view);
        } catch (Undecodable e) {
            model.addAttribute("state", "unreadable");
            return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private List<Owner> compared(InputStream picture, Use use, Model model) {
        long start = System.nanoTime();
        Recognised recognised = recogniser.recognise(picture, use);
        model.addAttribute("millis", (System.nanoTime() - start) / 1_000_000);
        model.addAttribute("compared", recogniser.compared());
        model.addAttribute("copy", recognised.copy());
        if (recognised.nearest() != null) {
            model.addAttribute("nearest", Owner.of(recognised.nearest()));
        }
        return recognised.matches().stream().map(Owner::of).toList();
    }

    private List<Owner> byReference(String name, Use use) {
        return Stream.of(Kind.ID, Kind.FILENAME, Kind.JOB_ID, Kind.SUPPLIER_ID, Kind.DOCUMENT_ID)
                .map(kind -> lookup.find(new Asked(kind, name), use))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(match -> Owner.of(match, photos.photo(match.photoId(), use)))
                .toList();
    }

    private static List<Owner> unlessUnavailable(Supplier<List<Owner>> question, Model model) {
        try {
            return question.get();
        } catch (SearchUnavailable e) {
            model.addAttribute("unavailable", true);
            return List.of();
        }
    }

    private static void show(List<Owner> owners, Model model) {
        model.addAttribute("state", state(owners, model.getAttribute("unavailable")));
        model.addAttribute("owners", owners);
        if (!owners.isEmpty()) {
            model.addAttribute("best", owners.get(0));
            model.addAttribute(
                    "creditsDiffer",
                    owners.stream()
                                    .map(owner -> owner.photo().licence().creditLine())
                                    .distinct()
                                    .count()
                            > 1);
        }
    }

    private static String state(List<Owner> owners, @Nullable Object unavailable) {
        if (owners.isEmpty()) {
            return unavailable == null ? "nothing" : "unavailable";
        }
        if (!owners.get(0).isSure()) {
            return "closely";
        }
        return owners.stream().filter(Owner::isSure).count() > 1 ? "several" : "sure";
    }
}
