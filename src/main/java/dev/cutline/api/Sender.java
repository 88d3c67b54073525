package dev.cutline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Who calls; until people log in, everybody is the desk. */
final class Sender {

    private Sender() {}

    static String of(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRemoteUser(), "desk");
    }
}
