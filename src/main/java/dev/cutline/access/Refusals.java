package dev.cutline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How those who may not are answered: programs by a problem (RFC 9457), people by the page where they can sign in. */
enum Refusals {
    HOST_UNKNOWN(
            400,
            "host-unknown",
            "This desk doesn't answer to this name. If it is right, whoever runs the desk can add it to"
                    + " cutline.access.hosts."),
    ADDRESS_MALFORMED(400, "address-malformed", "No page has such an address: two slashes side by side, for instance."),
    KEY_UNKNOWN(401, "key-unknown", "This key is not, or no longer, known here. Ask a librarian of this desk for one."),
    KEY_NEEDED(
            401,
            "key-needed",
            "This desk asks for a key. Send it as “Authorization: Bearer KEY”; a librarian of this desk hands them out."),
    NOT_ALLOWED(
            403,
            "not-allowed",
            "This takes a key that allows more. A librarian of this desk hands it out; the first one comes from the command “key”.");

    private final int status;
    private final String code;
    private final String message;

    Refusals(int status, String code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            answer(response);
        } else {
            String from = request.getMethod().equals("GET") ? request.getRequestURI() : "/";
            response.sendRedirect("/me?refused=" + code + "&from=" + URLEncoder.encode(from, StandardCharsets.UTF_8));
        }
    }

    /** At the address itself, where nobody can be sent on to another page. */
    void sayHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            answer(response);
        } else {
            response.setStatus(status);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(message);
        }
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Cutline\"");
        }
        response.getWriter()
                .write("{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}".formatted(status, code, message));
    }
}
