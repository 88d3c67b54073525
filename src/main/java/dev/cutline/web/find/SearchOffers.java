package dev.cutline.web.find;

import dev.cutline.desk.Finder;
import dev.cutline.web.SearchAddress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says what the word that is being typed into the search box could mean. */
@Controller
final class SearchOffers {

    /** Fields whose values are offered while a word is typed that names no field. */
    private static final List<String> OFFERED = List.of("by", "person", "supplier", "city", "keyword");

    /** Names that can stand before a colon, as far as they are offered. */
    private static final List<String> NAMES = List.of(
            "by",
            "credit",
            "source",
            "supplier",
            "city",
            "country",
            "person",
            "keyword",
            "headline",
            "caption",
            "slug",
            "job",
            "filename",
            "date",
            "received",
            "is",
            "has",
            "rights",
            "lightbox");

    private static final int VALUES_OF_A_FIELD = 3;
    private static final int VALUES_OF_ONE_FIELD = 8;

    private final Finder finder;
    private final MessageSource messages;

    SearchOffers(Finder finder, MessageSource messages) {
        this.finder = finder;
        this.messages = messages;
    }

    /**
     * A value that could be added to the search.
     *
     * @param field of the search language
     * @param before of the value, what stands before what was typed
     * @param typed of the value, what was typed
     * @param after of the value, what stands behind that
     * @param count photos that have it
     * @param href where choosing it leads
     */
    record Offer(String field, String before, String typed, String after, long count, String href) {}

    /** A field that could be named, and what it holds. */
    record Name(String field, String holds) {}

    @GetMapping("/offers")
    String offers(@ModelAttribute("address") SearchAddress address, Model model) {
        TypedWord typed = TypedWord.of(address.words());
        SearchAddress rest = address.worded(typed.before());
        model.addAttribute(
                "offers",
                (typed.isNamed() ? List.of(typed.field()) : OFFERED)
                        .stream()
                                .filter(SearchAddress.FIELDS::contains)
                                .flatMap(field -> offers(field, typed, rest))
                                .toList());
        model.addAttribute("names", typed.isNamed() || typed.quoted() ? List.of() : names(typed.text()));
        return "fragments/offers";
    }

    private Stream<Offer> offers(String field, TypedWord typed, SearchAddress rest) {
        String prefix = typed.text();
        int most = typed.isNamed() ? VALUES_OF_ONE_FIELD : VALUES_OF_A_FIELD;
        return finder.suggest(field, prefix).stream().limit(most).map(value -> {
            String text = value.value();
            int place = typed.placeIn(text);
            int at = Math.max(0, place);
            int end = place < 0 ? 0 : at + prefix.length();
            SearchAddress chosen = typed.leftOut() ? rest.leavingOut(field, text) : rest.toggled(field, text);
            return new Offer(
                    field,
                    text.substring(0, at),
                    text.substring(at, end),
                    text.substring(end),
                    value.count(),
                    chosen.href());
        });
    }

    private List<Name> names(String prefix) {
        return NAMES.stream()
                .filter(name -> name.startsWith(prefix.toLowerCase(Locale.ROOT)))
                .limit(VALUES_OF_A_FIELD)
                .map(name -> new Name(name, messages.getMessage("holds." + name, null, Locale.ENGLISH)))
                .toList();
    }
}
