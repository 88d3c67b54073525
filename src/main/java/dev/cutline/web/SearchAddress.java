package dev.cutline.web;

import static java.util.function.Predicate.not;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What the address of a page says of the search: the whole of its state.
 *
 * <p>{@code ?q=words&supplier=AP&supplier=dpa&not=keyword:graphic&date=2023-03&sort=relevance&view=list}. Pages of a
 * single photo carry it along, so that the way back is a plain link.
 *
 * @param words as typed
 * @param picks values chosen or left out beside the words, in the order of their choosing
 * @param sort an order's name, empty for the usual one
 * @param view {@code list}, or empty for the grid
 */
public record SearchAddress(String words, List<Pick> picks, String sort, String view) {

    /** Fields of the search language that values can be picked of. */
    public static final List<String> FIELDS = List.of(
            "date",
            "rights",
            "supplier",
            "source",
            "by",
            "country",
            "city",
            "person",
            "keyword",
            "check",
            "type",
            "from",
            "editor",
            "lang",
            "lightbox");

    private static final String LEFT_OUT = "not";

    /**
     * A value chosen or left out.
     *
     * @param field one of {@link #FIELDS}
     * @param value as the index has it; a range for {@code date}
     * @param leftOut whether pictures with it are left out
     */
    public record Pick(String field, String value, boolean leftOut) {

        /** Name of the parameter that carries it. */
        public String parameter() {
            return leftOut ? LEFT_OUT : field;
        }

        /** Value of the parameter that carries it. */
        public String argument() {
            return leftOut ? field + ":" + value : value;
        }

        private String clause() {
            String quoted = '"' + value.replace('"', ' ') + '"';
            return field
                    + switch (field) {
                        case "date" -> ":" + value;
                        case "rights", "lang" -> ":" + quoted;
                        default -> ":=" + quoted; // York isn't New York
                    };
        }
    }

    public SearchAddress {
        picks = List.copyOf(new LinkedHashSet<>(picks));
    }

    /** Reads an address; parameters that mean nothing here are passed over. */
    public static SearchAddress of(MultiValueMap<String, String> parameters) {
        List<Pick> picks = new ArrayList<>();
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                pick(parameter.getKey(), value).forEach(picks::add);
            }
        }
        return new SearchAddress(
                first(parameters, "q").strip(), picks, first(parameters, "sort"), first(parameters, "view"));
    }

    private static Stream<Pick> pick(String parameter, String value) {
        if (FIELDS.contains(parameter) && !value.isBlank()) {
            return Stream.of(new Pick(parameter, value, false));
        }
        int colon = value.indexOf(':');
        return parameter.equals(LEFT_OUT) && colon > 0 && FIELDS.contains(value.substring(0, colon))
                ? Stream.of(new Pick(value.substring(0, colon), value.substring(colon + 1), true))
                : Stream.empty();
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    /** The whole search in the search language: values of one field mean or, fields mean and. */
    public String query() {
        StringJoiner query = new StringJoiner(" ");
        Map<String, List<Pick>> chosen =
                picks.stream().filter(not(Pick::leftOut)).collect(Collectors.groupingBy(Pick::field));
        for (String field : FIELDS) {
            List<Pick> values = chosen.getOrDefault(field, List.of());
            if (!values.isEmpty()) {
                String either = values.stream().map(Pick::clause).collect(Collectors.joining(" OR "));
                query.add(values.size() == 1 ? either : "(" + either + ")");
            }
        }
        picks.stream().filter(Pick::leftOut).forEach(pick -> query.add("-" + pick.clause()));
        boolean alternatives = query.length() > 0 && words.contains(" OR ");
        return query.add(alternatives ? "(" + words + ")" : words).toString().strip();
    }

    public boolean isList() {
        return view.equals("list");
    }

    public boolean has(String field, String value) {
        return picks.contains(new Pick(field, value, false));
    }

    public boolean leavesOut(String field, String value) {
        return picks.contains(new Pick(field, value, true));
    }

    /** How many values of a field are chosen or left out. */
    public long chosen(String field) {
        return picks.stream().filter(pick -> pick.field().equals(field)).count();
    }

    /** Takes a value in, or back where it is chosen or left out already. */
    public SearchAddress toggled(String field, String value) {
        SearchAddress without = without(field, value);
        return without.equals(this) ? with(new Pick(field, value, false)) : without;
    }

    /** Leaves a value out. */
    public SearchAddress leavingOut(String field, String value) {
        return without(field, value).with(new Pick(field, value, true));
    }

    /** Takes back a value, chosen or left out. */
    public SearchAddress without(String field, String value) {
        return picking(picks.stream()
                .filter(pick -> !(pick.field().equals(field) && pick.value().equals(value)))
                .toList());
    }

    /** One value of the field instead of those chosen of it before. */
    public SearchAddress only(String field, String value) {
        return picking(picks.stream()
                        .filter(pick -> pick.leftOut() || !pick.field().equals(field))
                        .toList())
                .with(new Pick(field, value, false));
    }

    public SearchAddress worded(String words) {
        return new SearchAddress(words.strip(), picks, sort, view);
    }

    public SearchAddress viewed(String view) {
        return new SearchAddress(words, picks, sort, view);
    }

    /** The same in the order of a column; the other way round where it is in that order already. */
    public SearchAddress sortedBy(String column) {
        String usual = column.equals("taken") ? "" : column;
        String other = column.equals("taken") ? "oldest" : "-" + column;
        return new SearchAddress(words, picks, sort.equals(usual) ? other : usual, view);
    }

    /** Whether the pictures are in the order of a column: 1 as is usual for it, -1 turned round, 0 not at all. */
    public int direction(String column) {
        boolean turned = sort.equals("-" + column) || column.equals("taken") && sort.equals("oldest");
        boolean usual = sort.equals(column) || column.equals("taken") && sort.isEmpty();
        return turned ? -1 : usual ? 1 : 0;
    }

    private SearchAddress with(Pick pick) {
        return picking(Stream.concat(picks.stream(), Stream.of(pick)).toList());
    }

    private SearchAddress picking(List<Pick> picks) {
        return new SearchAddress(words, picks, sort, view);
    }

    /** Address of the search page. */
    public String href() {
        return "/" + parameters();
    }

    /** Address of the page after a cursor. */
    public String href(String after) {
        String parameters = parameters();
        return "/" + parameters + (parameters.isEmpty() ? "?" : "&") + encoded("after", after);
    }

    /** Address of a photo's page that knows the way back here. */
    public String photo(String id) {
        return "/photos/" + id + parameters();
    }

    /** Address of one of the tabs of a photo's page. */
    public String photo(String id, String tab) {
        String parameters = parameters();
        return "/photos/" + id + parameters + (parameters.isEmpty() ? "?" : "&") + encoded("tab", tab);
    }

    /** The search part of an address, with its question mark, or nothing. */
    public String parameters() {
        StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        Stream.of(new String[] {"q", words}, new String[] {"sort", sort}, new String[] {"view", view})
                .filter(pair -> !pair[1].isEmpty())
                .forEach(pair -> parameters.add(encoded(pair[0], pair[1])));
        picks.forEach(pick -> parameters.add(encoded(pick.parameter(), pick.argument())));
        return parameters.toString();
    }

    private static String encoded(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
