package dev.cutline.web.find;

import dev.cutline.desk.Finder.Found;
import dev.cutline.desk.Finder.Item;
import dev.cutline.desk.Photos;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures of a grid that a page has kept, as they are now: whoever comes back from an edit sees what it changed. */
@Controller
final class FreshTiles {

    /** More are asked for in several parts. */
    private static final int MOST = 60;

    private final Photos photos;

    FreshTiles(Photos photos) {
        this.photos = photos;
    }

    /** Out of the archive, for the index follows an edit a little later. */
    @GetMapping("/tiles")
    String tiles(@RequestParam List<String> photo, Model model) {
        List<Item> items = photo.stream()
                .limit(MOST)
                .map(photos::find)
                .flatMap(Optional::stream)
                .map(found -> new Item(found, Map.of()))
                .toList();
        model.addAttribute("found", new Found(items.size(), items, Map.of(), null, List.of(), 0));
        return "fragments/tiles";
    }
}
