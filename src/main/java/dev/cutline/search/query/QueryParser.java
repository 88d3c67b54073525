package dev.cutline.search.query;

import dev.cutline.search.query.Query.And;
import dev.cutline.search.query.Query.Anywhere;
import dev.cutline.search.query.Query.Form;
import dev.cutline.search.query.Query.In;
import dev.cutline.search.query.Query.Not;
import dev.cutline.search.query.Query.Or;
import dev.cutline.search.query.Reading.Mistake;
import dev.cutline.search.query.Tokens.Kind;
import dev.cutline.search.query.Tokens.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the search language: words, {@code "phrases"}, {@code -not}, {@code OR}, {@code ( )}, {@code prefix*},
 * {@code field:value}, {@code field:=whole value}, {@code field:(one OR other)}.
 *
 * <p>There is no wrong query: what can't be understood is left out or taken as words, and reported.
 */
public final class QueryParser {

    private static final int LONGEST = 10_000;
    private static final int MOST_TERMS = 300;
    private static final int DEEPEST = 30;

    private final String typed;
    private final Conditions conditions;
    private final List<Token> tokens;
    private final List<Mistake> mistakes = new ArrayList<>();
    private int next;
    private int depth;
    private int terms;

    private QueryParser(String typed, LocalDate today) {
        this.typed = typed;
        this.conditions = new Conditions(today, mistakes);
        this.tokens = Tokens.of(typed);
    }

    /**
     * Reads what was typed.
     *
     * @param today the day that {@code yesterday} is counted from
     */
    public static Reading read(String typed, LocalDate today) {
        boolean tooLong = typed.length() > LONGEST;
        QueryParser parser = new QueryParser(tooLong ? typed.substring(0, LONGEST) : typed, today);
        Query query = parser.everything();
        if (tooLong) {
            parser.mistakes.add(new Mistake(
                    typed.substring(LONGEST, LONGEST + 20) + "…",
                    LONGEST,
                    "comes too late in a query, so it was left out",
                    null));
        }
        parser.mistakes.sort(Comparator.comparingInt(Mistake::position));
        return new Reading(query, parser.mistakes);
    }

    private Query everything() {
        List<Query> parts = new ArrayList<>();
        while (peek().kind() != Kind.END) {
            if (peek().kind() == Kind.CLOSE) {
                mistake(take(), "closes nothing, so it was passed over");
            }
            alternatives(null).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Query.ALL : all(parts);
    }

    private Optional<Query> alternatives(@Nullable Field field) {
        List<Query> parts = new ArrayList<>();
        Optional<Query> first = sequence(field);
        first.ifPresent(parts::add);
        boolean open = first.isEmpty();
        while (peek().kind() == Kind.OR) {
            Token or = take();
            Optional<Query> part = sequence(field);
            if (open || part.isEmpty()) {
                mistake(or, "needs something on both sides, so it was passed over");
            }
            part.ifPresent(parts::add);
            open = false;
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.get(0) : new Or(parts));
    }

    private Optional<Query> sequence(@Nullable Field field) {
        List<Query> parts = new ArrayList<>();
        while (peek().kind() != Kind.END && peek().kind() != Kind.OR && peek().kind() != Kind.CLOSE) {
            term(field).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(all(parts));
    }

    private static Query all(List<Query> parts) {
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Optional<Query> term(@Nullable Field field) {
        boolean negated = false;
        while (peek().kind() == Kind.MINUS) {
            take();
            negated = !negated;
        }
        Optional<Query> term = switch (peek().kind()) {
            case OPEN -> group(field);
            case FIELD -> field();
            case WORD, QUOTED, UNCLOSED -> text(field, take());
            case CLOSE, OR, MINUS, END -> Optional.empty();
        };
        return negated ? term.map(Not::new) : term;
    }

    private Optional<Query> group(@Nullable Field field) {
        Token open = take();
        if (depth >= DEEPEST) {
            mistake(open, "is nested too deep, so it was passed over");
            return Optional.empty();
        }
        depth++;
        Optional<Query> inner = alternatives(field);
        depth--;
        if (peek().kind() == Kind.CLOSE) {
            take();
        } else {
            mistake(open, "is never closed, so everything behind it was taken as inside");
        }
        return inner;
    }

    private Optional<Query> field() {
        Token name = take();
        Optional<Field> field = Field.of(name.text());
        if (field.isEmpty()) {
            return unknown(name);
        }
        return switch (peek().kind()) {
            case OPEN -> group(field.get());
            case WORD, QUOTED, UNCLOSED -> text(field.get(), take());
            case CLOSE, OR, MINUS, FIELD, END -> {
                mistake(name, "has no value, so it was left out");
                yield Optional.empty();
            }
        };
    }

    /** A name that is no field is most likely a word with a colon behind it: {@code CORRECTION: …}. */
    private Optional<Query> unknown(Token name) {
        List<String> names = Arrays.stream(Field.values()).map(Field::word).toList();
        boolean glued = peek().start() == name.end() && peek().kind() != Kind.END;
        if (glued) {
            String nearest = Nearest.to(name.text(), names);
            mistakes.add(new Mistake(
                    typed.substring(name.start(), peek().end()),
                    name.start(),
                    "names no field, so it was searched as words",
                    nearest == null ? null : nearest + ":" + typed.substring(name.end(), peek().end())));
        }
        return text(null, new Token(Kind.WORD, name.text(), name.start(), name.end()));
    }

    private Optional<Query> text(@Nullable Field field, Token token) {
        if (token.kind() == Kind.UNCLOSED) {
            mistakes.add(new Mistake(
                    typed.substring(token.start(), token.end()),
                    token.start(),
                    "has a quote that is never closed, so everything behind it was taken as inside",
                    typed.substring(token.start(), token.end()) + "\""));
        }
        if (++terms > MOST_TERMS) {
            if (terms == MOST_TERMS + 1) {
                mistake(token, "is more than a query can hold, so it and what follows was left out");
            }
            return Optional.empty();
        }
        if (field != null && conditions.has(field)) {
            return conditions.read(field, token);
        }
        return words(field, token);
    }

    private Optional<Query> words(@Nullable Field field, Token token) {
        boolean quoted = token.kind() != Kind.WORD;
        String text = token.text().strip();
        Form form = quoted ? Form.PHRASE : Form.WORD;
        if (field != null && !quoted && text.startsWith("=")) {
            boolean behind = text.length() == 1 && peek().kind() == Kind.QUOTED && peek().start() == token.end();
            text = behind ? take().text().strip() : text.substring(1);
            form = Form.WHOLE;
        } else if (!quoted && text.endsWith("*")) {
            text = text.replaceAll("\\*+$", "");
            form = Form.PREFIX;
        }
        if (!quoted && text.indexOf('*') >= 0 && text.codePoints().anyMatch(QueryParser::canBeFound)) {
            mistake(token, "has a * that isn't at its end, where alone it stands for more letters; it was passed over");
        }
        if (text.codePoints().noneMatch(QueryParser::canBeFound)) {
            mistake(token, "has nothing in it to search for, so it was left out");
            return Optional.empty();
        }
        return Optional.of(field == null ? new Anywhere(text, form) : new In(field, text, form));
    }

    private static boolean canBeFound(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private void mistake(Token token, String message) {
        mistakes.add(new Mistake(typed.substring(token.start(), token.end()), token.start(), message, null));
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }
}
