package dev.cutline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses whose parameters aren't UTF-8 behind percent signs, as the caller's mistake that they are. */
final class ReadableAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "The address can't be read.");
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        if (request.getQueryString() == null || !request.getMethod().equals("GET")) {
            return true; // bodies are read where they are wanted
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException e) {
            return false; // what Tomcat throws
        }
    }
}
