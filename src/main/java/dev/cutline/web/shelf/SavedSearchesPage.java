package dev.cutline.web.shelf;

import dev.cutline.desk.shelf.LastLooks;
import dev.cutline.desk.shelf.SavedSearch;
import dev.cutline.desk.shelf.SavedSearches;
import dev.cutline.desk.shelf.UnusableName;
import dev.cutline.web.Me;
import dev.cutline.web.SearchAddress;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves searches, leads to them, and remembers when somebody has last looked. */
@Controller
final class SavedSearchesPage {

    private final SavedSearches searches;
    private final LastLooks looks;

    SavedSearchesPage(SavedSearches searches, LastLooks looks) {
        this.searches = searches;
        this.looks = looks;
    }

    @GetMapping("/searches")
    String page() {
        return "searches";
    }

    /** To the pictures of a saved search. */
    @GetMapping("/searches/{name}")
    ModelAndView look(@PathVariable String name, @Nullable Principal principal) {
        Optional<SavedSearch> search = searches.find(name);
        if (search.isEmpty()) {
            return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        }
        looks.look(Me.by(principal), name);
        return new ModelAndView("redirect:/" + search.get().address());
    }

    /** To the pictures that have come since somebody last asked for this. */
    @GetMapping("/since")
    String sinceLast(@Nullable Principal principal, @ModelAttribute("address") SearchAddress address) {
        String person = Me.by(principal);
        SearchAddress since = new SearchAddress(looks.sinceLast(person), address.picks(), "received", address.view());
        looks.look(person, LastLooks.EVERYTHING);
        return "redirect:" + since.href();
    }

    /** Keeps the search in the address. */
    @PostMapping("/searches")
    String save(
            @RequestParam String name,
            @ModelAttribute("address") SearchAddress address,
            @Nullable Principal principal,
            RedirectAttributes next) {
        searches.save(name, address.parameters(), address.query(), Me.by(principal));
        next.addFlashAttribute("saved", name.strip());
        return "redirect:" + address.href();
    }

    @PostMapping("/searches/{name}")
    String rename(@PathVariable String name, @RequestParam String to, @Nullable Principal principal) {
        searches.rename(name, to, Me.by(principal));
        return "redirect:/searches";
    }

    @PostMapping("/searches/{name}/gone")
    String remove(@PathVariable String name, @Nullable Principal principal) {
        searches.remove(name, Me.by(principal));
        return "redirect:/searches";
    }

    @ExceptionHandler
    ModelAndView refused(UnusableName reason) {
        return new ModelAndView(
                "searches", Map.of("refusal", String.valueOf(reason.getMessage())), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
