package dev.cutline.api;

import dev.cutline.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Who calls; until people log in, everybody is the desk. */
public final class Sender {

    private Sender() {}

    /** Whose name changes are made under. */
    public static String of(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRemoteUser(), "desk");
    }

    /** Whether an agency pushes, with a key of its own. */
    public static boolean isAgency(HttpServletRequest request) {
        return request.isUserInRole(Role.AGENCY.toString());
    }

    /** Whether the caller may look at what is withheld from everybody else. */
    public static boolean isLibrarian(HttpServletRequest request) {
        return request.isUserInRole(Role.LIBRARIAN.toString());
    }
}
