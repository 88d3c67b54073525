package dev.cutline.access;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Sets up Spring Security: everybody on this machine may come in, other sites' pages may not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class Doors {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new OwnPagesOnly(), CsrfFilter.class)
                .addFilterBefore(new ReadableAddress(), OwnPagesOnly.class)
                // Programs that call the API carry no cookies of ours; browsers are stopped by OwnPagesOnly.
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .ignoringRequestMatchers(
                                request -> request.getRequestURI().startsWith("/api/")))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .cacheControl(cache -> cache.disable()))
                .build();
    }

    /** A name that isn't ours in {@code Host} is another site's, pointed at this machine (DNS rebinding). */
    @Bean
    HttpFirewall firewall(AccessSettings settings) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(settings::allows);
        return firewall;
    }

    /** Says why, because editors who call the desk by a name of their own would meet an empty page otherwise. */
    @Bean
    RequestRejectedHandler refusal() {
        return (request, response, refused) -> {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write("This desk doesn't answer to this address."
                            + " If its name is right, whoever runs the desk can add it to cutline.access.hosts.");
        };
    }
}
