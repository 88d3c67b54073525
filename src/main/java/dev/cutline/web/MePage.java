package dev.cutline.web;

import dev.cutline.access.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says who sits at this browser: a name for the history, or a key that allows more. */
@Controller
@RequestMapping("/me")
final class MePage {

    private static final List<String> REFUSALS = List.of("key-needed", "not-allowed");

    private static final List<String> ROLES = List.of("librarian", "editor", "viewer", "agency");

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(defaultValue = "/") String from,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("refused", REFUSALS.contains(refused) ? refused : "");
        model.addAttribute("from", ownPage(from));
        model.addAttribute(
                "role", ROLES.stream().filter(request::isUserInRole).findFirst().orElse("nobody"));
        return "me";
    }

    /** Remembers the person in this browser; empty fields forget. */
    @PostMapping
    String remember(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "/") String from,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Cookies.ofName(name).toString());
        if (!key.isBlank()) {
            response.addHeader(HttpHeaders.SET_COOKIE, Cookies.ofKey(key).toString());
        }
        return "redirect:/me?from=" + ownPage(from);
    }

    /** Signs out. */
    @PostMapping("/out")
    String forget(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Cookies.ofName("").toString());
        response.addHeader(HttpHeaders.SET_COOKIE, Cookies.ofKey("").toString());
        return "redirect:/me";
    }

    /** Never leads to another site. */
    private static String ownPage(String from) {
        return from.matches("/[\\w/.-]*") && !from.startsWith("//") ? from : "/";
    }
}
