package dev.cutline.access;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseCookie;

/** What a browser keeps of the person who sits at it. */
public final class Cookies {

    static final String KEY = "cutline-key";
    static final String NAME = "cutline-name";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int LONGEST_NAME = 80;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private Cookies() {}

    /** Keeps a name; an empty one is forgotten. */
    public static ResponseCookie ofName(String name) {
        String clean = clean(name);
        return cookie(NAME, URLEncoder.encode(clean, StandardCharsets.UTF_8), clean.isEmpty());
    }

    /** Keeps a key; an empty one is forgotten. */
    public static ResponseCookie ofKey(String key) {
        String stripped = key.strip();
        boolean canBeOne = stripped.matches("[\\w-]+");
        return cookie(KEY, canBeOne ? stripped : "", !canBeOne);
    }

    static Optional<String> name(String value) {
        try {
            String name = clean(URLDecoder.decode(value, StandardCharsets.UTF_8));
            return name.isEmpty() ? Optional.empty() : Optional.of(name);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String clean(String name) {
        String clean = UNPRINTABLE.matcher(name).replaceAll("").strip();
        if (clean.length() <= LONGEST_NAME) {
            return clean;
        }
        boolean isHalved = Character.isHighSurrogate(clean.charAt(LONGEST_NAME - 1));
        return clean.substring(0, isHalved ? LONGEST_NAME - 1 : LONGEST_NAME).strip();
    }

    private static ResponseCookie cookie(String name, String value, boolean forget) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(forget ? Duration.ZERO : KEPT)
                .build();
    }
}
