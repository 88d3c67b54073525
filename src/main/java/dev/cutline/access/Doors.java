package dev.cutline.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Sets up Spring Security: who may come in, and that other sites' pages may not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class Doors {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** What a page can't be shown without, and where one signs in. */
    private static final String[] OPEN = {
        "/me", "/error", "/favicon.svg", "/icons.svg", "/*.css", "/js/**", "/webjars/**", "/actuator/health"
    };

    /** Questions that are sent like changes, because they carry a body. */
    private static final String[] QUESTIONS = {
        "/api/credits/**",
        "/api/captions/parse",
        "/api/restrictions/parse",
        "/api/articles",
        "/credits",
        "/owner",
        "/audit",
        "/downloads",
        "/contact-sheet"
    };

    /** Where agencies push to. */
    private static final String[] WAYS_IN = {"/api/photos", "/api/photos/known", "/api/companions"};

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Keys keys, AccessSettings settings) {
        return http.authorizeHttpRequests(Doors::rules)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, e) -> Refusals.KEY_NEEDED.answer(request, response))
                        .accessDeniedHandler(Doors::refuse))
                // Nobody signs out of a key, and nobody is sent back to what they asked for.
                .logout(LogoutConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new OwnPagesOnly(), CsrfFilter.class)
                .addFilterBefore(new ReadableAddress(), OwnPagesOnly.class)
                .addFilterBefore(new Recognition(keys, settings.withoutKey()), AnonymousAuthenticationFilter.class)
                // Programs that call the API carry no cookies of ours; browsers are stopped by OwnPagesOnly.
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        // Callers are known anew with each request, which is no sign-in: the token stays.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                        .ignoringRequestMatchers(
                                request -> request.getRequestURI().startsWith("/api/")))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .cacheControl(cache -> cache.disable()))
                .build();
    }

    /** A form without its token was kept open for too long, or comes from elsewhere; a key wouldn't help. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "This form is too old. Open its page again.");
        } else {
            Refusals.NOT_ALLOWED.answer(request, response);
        }
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/api/keys/**")
                .hasRole(Role.LIBRARIAN.toString())
                .requestMatchers(HttpMethod.POST, WAYS_IN)
                .hasAnyRole(Role.AGENCY.toString(), Role.EDITOR.toString())
                .requestMatchers(HttpMethod.GET)
                .hasRole(Role.VIEWER.toString())
                .requestMatchers(HttpMethod.HEAD)
                .hasRole(Role.VIEWER.toString())
                .requestMatchers(HttpMethod.POST, QUESTIONS)
                .hasRole(Role.VIEWER.toString())
                .anyRequest()
                .hasRole(Role.EDITOR.toString());
    }

    /** A name that isn't ours in {@code Host} is another site's, pointed at this machine (DNS rebinding). */
    @Bean
    HttpFirewall firewall(AccessSettings settings) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(settings::allows);
        return firewall;
    }

    /** Requests are measured as wholes; a measure for each filter of the chain costs more than the shorter answers. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Says why, because editors who call the desk by a name of their own would meet an empty page otherwise. */
    @Bean
    RequestRejectedHandler refusal(AccessSettings settings) {
        return (request, response, refused) -> (settings.allows(request.getServerName())
                        ? Refusals.ADDRESS_MALFORMED
                        : Refusals.HOST_UNKNOWN)
                .sayHere(request, response);
    }
}
