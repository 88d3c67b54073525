package dev.cutline.web;

import dev.cutline.desk.EditedMeanwhile;
import dev.cutline.desk.PhotoNotFound;
import dev.cutline.search.cluster.SearchUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What all pages have: the search in their address, the person who looks, and a page for what goes wrong. */
@ControllerAdvice(basePackageClasses = Failures.class)
final class Failures {

    @ModelAttribute("address")
    SearchAddress address(@RequestParam MultiValueMap<String, String> parameters) {
        return SearchAddress.of(parameters);
    }

    /** The page's place in the bar: {@code search}, or the first part of its address. */
    @ModelAttribute("current")
    String current(HttpServletRequest request) {
        String first = request.getRequestURI().split("/", 3)[1];
        return first.isEmpty() ? "search" : first;
    }

    @ModelAttribute("me")
    Me me(@Nullable Principal principal) {
        return Me.of(principal);
    }

    @ModelAttribute("librarian")
    boolean librarian(HttpServletRequest request) {
        return request.isUserInRole("librarian");
    }

    @ExceptionHandler(PhotoNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound() {
        return "error/404";
    }

    @ExceptionHandler(EditedMeanwhile.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String editedMeanwhile() {
        return "error/409";
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge() {
        return "error/413";
    }

    /** Pages that need the search say that it isn't there yet, and try again by themselves. */
    @ExceptionHandler
    ModelAndView starting(SearchUnavailable reason, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(reason.retryAfterSeconds()));
        return new ModelAndView(
                "starting", Map.of("seconds", reason.retryAfterSeconds()), HttpStatus.SERVICE_UNAVAILABLE);
    }
}
