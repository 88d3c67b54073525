package dev.cutline.licence;

import dev.cutline.licence.Use.Medium;
import dev.cutline.wording.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which restrictions speak of a medium: what they forbid, and what they leave alone. From {@code media.tsv}. */
final class MediaRules {

    private record Rule(Set<String> forbidden, Set<String> untouched) {}

    private static final Map<String, Rule> RULES = new HashMap<>();

    static {
        Phrases.rows(MediaRules.class, "media.tsv", (code, media) -> {
            String[] columns = media.split("\t", -1);
            RULES.put(code, new Rule(words(columns[0]), words(columns.length < 2 ? "" : columns[1])));
        });
    }

    private MediaRules() {}

    private static Set<String> words(String list) {
        return list.isBlank() ? Set.of() : Set.of(list.strip().split(" "));
    }

    static boolean forbids(String code, @Nullable Medium medium) {
        Rule rule = RULES.get(code);
        return rule != null && medium != null && rule.forbidden().contains(medium.word());
    }

    static boolean leavesAlone(String code, @Nullable Medium medium) {
        Rule rule = RULES.get(code);
        return rule != null && medium != null && rule.untouched().contains(medium.word());
    }
}
