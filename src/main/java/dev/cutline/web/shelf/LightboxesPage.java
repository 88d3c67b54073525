package dev.cutline.web.shelf;

import dev.cutline.desk.shelf.Lightbox;
import dev.cutline.desk.shelf.Lightboxes;
import dev.cutline.desk.shelf.UnusableName;
import dev.cutline.web.Me;
import dev.cutline.web.Selection;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the lightboxes, and puts pictures in and out. */
@Controller
@RequestMapping("/lightboxes")
final class LightboxesPage {

    private final Lightboxes lightboxes;
    private final Selection selection;

    LightboxesPage(Lightboxes lightboxes, Selection selection) {
        this.lightboxes = lightboxes;
        this.selection = selection;
    }

    @GetMapping
    String page() {
        return "lightboxes";
    }

    /** Puts a selection into a lightbox; a script is answered with a sentence. */
    @PostMapping
    Object add(
            @RequestParam String name,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            @Nullable Principal principal) {
        try {
            List<String> ids = selection.ids(parameters, Lightboxes.MOST);
            Lightbox box = lightboxes.add(name, ids, Me.by(principal));
            String said = "“%s” holds %,d %s now."
                    .formatted(box.name(), box.ids().size(), box.ids().size() == 1 ? "picture" : "pictures");
            return script ? ResponseEntity.ok(said) : "redirect:/lightboxes";
        } catch (UnusableName e) {
            if (script) {
                return ResponseEntity.unprocessableContent().body(e.getMessage());
            }
            throw e;
        }
    }

    @PostMapping("/{name}/out")
    ResponseEntity<String> takeOut(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            @Nullable Principal principal) {
        lightboxes.takeOut(name, selection.ids(parameters, Lightboxes.MOST), Me.by(principal));
        return ResponseEntity.ok("Taken out of “%s”.".formatted(name));
    }

    @PostMapping("/{name}/gone")
    String remove(@PathVariable String name, @Nullable Principal principal) {
        lightboxes.remove(name, Me.by(principal));
        return "redirect:/lightboxes";
    }

    @ExceptionHandler
    ModelAndView refused(UnusableName reason) {
        return new ModelAndView(
                "lightboxes", Map.of("refusal", String.valueOf(reason.getMessage())), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
