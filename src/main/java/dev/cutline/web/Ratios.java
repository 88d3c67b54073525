package dev.cutline.web;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A style sheet with a class for each shape of picture, in hundredths of width by height.
 *
 * <p>The grid needs each picture's ratio before it is loaded. A {@code style} attribute would need a content security
 * policy with {@code unsafe-inline}, a script would need a script.
 */
@RestController
final class Ratios {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 400;
    private static final int USUAL = 150;
    private static final String SHEET = IntStream.rangeClosed(NARROWEST, WIDEST)
            .mapToObj(hundredths -> ".ar-%d{--ar:%d.%02d}".formatted(hundredths, hundredths / 100, hundredths % 100))
            .collect(Collectors.joining("\n"));

    /** The class of a picture's shape. */
    static String name(@Nullable Integer width, @Nullable Integer height) {
        long ratio = width == null || height == null || height == 0 ? USUAL : Math.round(100.0 * width / height);
        return "ar-" + Math.max(NARROWEST, Math.min(WIDEST, ratio));
    }

    @GetMapping(path = "/ratios.css", produces = "text/css")
    ResponseEntity<String> sheet() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .body(SHEET);
    }
}
