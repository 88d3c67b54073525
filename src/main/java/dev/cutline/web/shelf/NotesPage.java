package dev.cutline.web.shelf;

import dev.cutline.desk.Photos;
import dev.cutline.desk.shelf.Notes;
import dev.cutline.web.Me;
import dev.cutline.web.SearchAddress;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds notes to a photo, and takes them away. */
@Controller
@RequestMapping("/photos/{id}/notes")
final class NotesPage {

    private final Photos photos;
    private final Notes notes;

    NotesPage(Photos photos, Notes notes) {
        this.photos = photos;
        this.notes = notes;
    }

    @PostMapping
    String add(
            @PathVariable String id,
            @RequestParam String text,
            @ModelAttribute("address") SearchAddress address,
            @Nullable Principal principal) {
        notes.add(photos.photo(id).id(), text, Me.by(principal));
        return "redirect:" + address.photo(id) + "#notes";
    }

    @PostMapping("/gone")
    String remove(
            @PathVariable String id,
            @RequestParam Instant at,
            @ModelAttribute("address") SearchAddress address,
            @Nullable Principal principal) {
        notes.on(id).stream()
                .filter(note -> note.at().equals(at))
                .findFirst()
                .ifPresent(note -> notes.remove(id, note, Me.by(principal)));
        return "redirect:" + address.photo(id) + "#notes";
    }
}
