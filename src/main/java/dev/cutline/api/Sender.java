package dev.cutline.api;

import dev.cutline.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Who calls; until people log in, everybody is the desk. */
final class Sender {

    private Sender() {}

    static String of(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRemoteUser(), "desk");
    }

    /** Whether an agency pushes, with a key of its own. */
    static boolean isAgency(HttpServletRequest request) {
        return request.isUserInRole(Role.AGENCY.toString());
    }

    /** Whether the caller may look at what is withheld from everybody else. */
    static boolean isLibrarian(HttpServletRequest request) {
        return request.isUserInRole(Role.LIBRARIAN.toString());
    }
}
