package dev.cutline.web;

import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The person at the browser, as the top bar shows them. */
public record Me(String name) {

    private static final String NOBODY = "desk";

    public static Me of(@Nullable Principal principal) {
        return new Me(by(principal));
    }

    /** Whose name changes are made under. */
    public static String by(@Nullable Principal principal) {
        return principal == null ? NOBODY : principal.getName();
    }

    /** Whether they have said who they are. */
    public boolean isNamed() {
        return !name.equals(NOBODY);
    }

    /** First letters of the first and the last word; a question mark for nobody. */
    public String initials() {
        if (!isNamed()) {
            return "?";
        }
        List<String> words = List.of(name.strip().split("\\s+"));
        return List.of(words.get(0), words.get(words.size() - 1)).stream()
                .limit(words.size())
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase())
                .collect(Collectors.joining());
    }
}
