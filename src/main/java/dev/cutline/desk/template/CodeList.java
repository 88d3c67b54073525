package dev.cutline.desk.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Codes and what they stand for: {@code kju} → Kim Jong Un. A code may stand for several texts, such as a name and a
 * name with the club; {@code \kju#2\} is the second.
 *
 * @param codes texts by code, in lower case
 */
public record CodeList(Map<String, List<String>> codes) {

    public CodeList {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        codes.forEach((code, texts) -> copy.put(code.toLowerCase(Locale.ROOT), List.copyOf(texts)));
        codes = copy;
    }

    /** The text of a code, with {@code #2} behind it for the second, {@code #3} for the third …. */
    Optional<String> text(String code) {
        int hash = code.indexOf('#');
        List<String> texts =
                codes.getOrDefault((hash < 0 ? code : code.substring(0, hash)).toLowerCase(Locale.ROOT), List.of());
        int number = hash < 0 ? 1 : number(code.substring(hash + 1));
        return number < 1 || number > texts.size() ? Optional.empty() : Optional.of(texts.get(number - 1));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    }
}
