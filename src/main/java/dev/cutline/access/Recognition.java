package dev.cutline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells who calls: by a key in {@code Authorization: Bearer} (programs) or in a cookie (people), else by the name that
 * somebody has given on the page, which proves nothing and allows no more than having none. Others are the desk; where
 * the desk asks for keys, they are nobody.
 */
final class Recognition extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final String DESK = "desk";

    private final Keys keys;
    private final Role withoutKey;

    Recognition(Keys keys, Role withoutKey) {
        this.keys = keys;
        this.withoutKey = withoutKey;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown != null) {
            Optional<Keys.Holder> holder = shown.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? keys.holder(shown.substring(BEARER.length()).strip())
                    : Optional.empty();
            if (holder.isEmpty()) {
                Refusals.KEY_UNKNOWN.answer(response);
                return;
            }
            know(known(holder.get()));
        } else {
            fromCookies(request).ifPresent(Recognition::know);
        }
        chain.doFilter(request, response);
    }

    private Optional<Authentication> fromCookies(HttpServletRequest request) {
        return cookie(request, Cookies.KEY)
                .flatMap(keys::holder)
                .map(Recognition::known)
                .or(() -> withoutKey(request));
    }

    private Optional<Authentication> withoutKey(HttpServletRequest request) {
        if (withoutKey == Role.NOBODY) {
            return Optional.empty();
        }
        String name = cookie(request, Cookies.NAME).flatMap(Cookies::name).orElse(DESK);
        return Optional.of(authentication(name, withoutKey));
    }

    private static Authentication known(Keys.Holder holder) {
        return authentication(holder.name(), holder.role());
    }

    private static Authentication authentication(String name, Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(name, null, role.authorities());
    }

    private static void know(Authentication caller) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(caller);
        SecurityContextHolder.setContext(context);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
