package dev.cutline.api;

import dev.cutline.access.Keys;
import dev.cutline.access.Keys.Holder;
import dev.cutline.access.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The keys of people, agencies and systems; for librarians. */
@RestController
@RequestMapping("/api/keys")
@Tag(name = "Keys")
class KeysApi {

    private final Keys keys;

    KeysApi(Keys keys) {
        this.keys = keys;
    }

    record Wanted(
            @NotBlank @Size(max = 80) String name, @NotNull Role role) {}

    record HandedOut(String name, Role role, String key) {}

    @GetMapping
    @Operation(summary = "Everybody who has a key")
    Map<String, List<Holder>> holders() {
        return Map.of("keys", keys.holders());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hands out a key; it is told once, and voids the one that the name had before")
    HandedOut handOut(@Valid @RequestBody Wanted wanted, HttpServletRequest request) {
        String name = wanted.name().strip();
        return new HandedOut(name, wanted.role(), keys.handOut(name, wanted.role(), Sender.of(request)));
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Makes somebody's key void")
    void revoke(@PathVariable String name, HttpServletRequest request) {
        keys.revoke(name, Sender.of(request));
    }
}
