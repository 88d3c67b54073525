package dev.cutline.web.edit;

import dev.cutline.desk.Finder;
import dev.cutline.search.cluster.SearchUnavailable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a field could say, while somebody types in it. */
@Controller
final class OffersPage {

    private static final int MOST = 12;
    private static final int LONGEST = 100;

    private final Finder finder;

    OffersPage(Finder finder) {
        this.finder = finder;
    }

    /** A value, with what it means or how many pictures have it. */
    record Offer(
            String value,
            @Nullable String meaning,
            @Nullable Long count) {}

    @GetMapping("/offers/values")
    String values(@RequestParam String property, @RequestParam String text, Model model) {
        Field field = Field.of(property);
        String typed = text.substring(0, Math.min(LONGEST, text.length()));
        model.addAttribute("offers", field.offers().equals("codes") ? codes(property, typed) : values(field, typed));
        return "fragments/values";
    }

    private static List<Offer> codes(String property, String typed) {
        return Codes.matching(property, typed).stream()
                .limit(MOST)
                .map(code -> new Offer(code.code(), code.meaning(), null))
                .toList();
    }

    private List<Offer> values(Field field, String typed) {
        try {
            return finder.suggest(field.offers(), typed).stream()
                    .limit(MOST)
                    .map(facet -> new Offer(facet.value(), null, facet.count()))
                    .toList();
        } catch (SearchUnavailable e) {
            return List.of(); // one types on
        }
    }
}
