package dev.cutline.search.query;

import dev.cutline.search.query.Query.During;
import dev.cutline.search.query.Query.Has;
import dev.cutline.search.query.Query.Id;
import dev.cutline.search.query.Query.Is;
import dev.cutline.search.query.Query.Part;
import dev.cutline.search.query.Query.Rights;
import dev.cutline.search.query.Query.Since;
import dev.cutline.search.query.Query.Trait;
import dev.cutline.search.query.Query.Use;
import dev.cutline.search.query.Reading.Mistake;
import dev.cutline.search.query.Tokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields whose value isn't text: dates, kinds, parts, rights, ids. */
final class Conditions {

    private static final Set<Field> FIELDS =
            EnumSet.of(Field.DATE, Field.RECEIVED, Field.IS, Field.HAS, Field.RIGHTS, Field.ID);
    private static final Pattern AFTER = Pattern.compile(">(\\d{4}-\\d{2}-\\d{2}t\\S+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{4,64}");

    private final LocalDate today;
    private final List<Mistake> mistakes;

    Conditions(LocalDate today, List<Mistake> mistakes) {
        this.today = today;
        this.mistakes = mistakes;
    }

    boolean has(Field field) {
        return FIELDS.contains(field);
    }

    Optional<Query> read(Field field, Token token) {
        String value = token.text().strip().toLowerCase(Locale.ROOT);
        return switch (field) {
            case DATE, RECEIVED -> days(field, value, token);
            case IS -> choice(field, value, token, Trait.values(), Is::new);
            case HAS -> choice(field, value, token, Part.values(), Has::new);
            case RIGHTS -> choice(field, value, token, Use.values(), Rights::new);
            case ID -> id(value, token);
            case BY,
                    CREDIT,
                    SOURCE,
                    SUPPLIER,
                    CITY,
                    COUNTRY,
                    PERSON,
                    KEYWORD,
                    HEADLINE,
                    CAPTION,
                    SLUG,
                    JOB,
                    FILENAME,
                    LANG,
                    TYPE,
                    FROM,
                    CHECK,
                    EDITOR,
                    LIGHTBOX -> throw new IllegalArgumentException(field + " holds text");
        };
    }

    private Optional<Query> days(Field field, String value, Token token) {
        Matcher moment = AFTER.matcher(value);
        if (field == Field.RECEIVED && moment.matches()) {
            return after(moment.group(1).toUpperCase(Locale.ROOT), token);
        }
        Optional<Days> days = Days.parse(value, today);
        if (days.isEmpty()) {
            mistake(field, token, "isn't a date, so it was left out", Nearest.to(value, Days.NAMES));
        }
        return days.map(found -> new During(field, found));
    }

    private Optional<Query> after(String moment, Token token) {
        try {
            return Optional.of(new Since(OffsetDateTime.parse(moment).toInstant()));
        } catch (DateTimeException e) {
            mistake(Field.RECEIVED, token, "isn't a date, so it was left out", null);
            return Optional.empty();
        }
    }

    private <T extends Enum<T>> Optional<Query> choice(
            Field field, String value, Token token, T[] choices, Function<T, Query> query) {
        List<String> words = Arrays.stream(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
        int chosen = words.indexOf(value);
        if (chosen < 0) {
            String known = words.stream().collect(Collectors.joining(", "));
            mistake(
                    field,
                    token,
                    "isn't something to ask for, so it was left out; there are " + known,
                    Nearest.to(value, words));
            return Optional.empty();
        }
        return Optional.of(query.apply(choices[chosen]));
    }

    private Optional<Query> id(String value, Token token) {
        if (!ID.matcher(value).matches()) {
            mistake(Field.ID, token, "isn't (the beginning of) a photo's id, so it was left out", null);
            return Optional.empty();
        }
        return Optional.of(new Id(value));
    }

    private void mistake(Field field, Token token, String message, @Nullable String nearest) {
        String name = field.word() + ":";
        mistakes.add(new Mistake(
                name + token.text(),
                Math.max(0, token.start() - name.length()),
                message,
                nearest == null ? null : name + nearest));
    }
}
