package dev.cutline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cutline.access.Keys;
import dev.cutline.access.Keys.Holder;
import dev.cutline.access.Role;
import dev.cutline.intake.sender.SenderDefaults;
import dev.cutline.intake.sender.Senders;
import dev.cutline.licence.InvalidMember;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Senders senders;

    KeysApi(Keys keys, Senders senders) {
        this.keys = keys;
        this.senders = senders;
    }

    /**
     * Who shall have a key.
     *
     * @param defaults what goes without saying for pictures that an agency pushes; as before where it isn't there
     */
    record Wanted(
            @NotBlank @Size(max = 80) String name,
            @NotNull Role role,
            @Nullable SenderDefaults defaults) {

        void check() {
            if (role == Role.NOBODY) {
                throw new InvalidMember(
                        "role", "must be agency, viewer, editor or librarian: a key for nobody opens nothing.");
            }
            if (!Keys.canHold(name.strip())) {
                throw new InvalidMember(
                        "name",
                        "must be without slashes, semicolons and percent signs, so that an address can name it when its key is made void.");
            }
            if (defaults != null && !defaults.areNone() && role != Role.AGENCY) {
                throw new InvalidMember("defaults", "belong to the keys of agencies; leave them out here.");
            }
        }
    }

    record HandedOut(String name, Role role, String key) {}

    record Known(
            String name,
            Role role,
            Instant since,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            SenderDefaults defaults) {}

    @GetMapping
    @Operation(summary = "Everybody who has a key")
    Map<String, List<Known>> holders() {
        return Map.of("keys", keys.holders().stream().map(this::known).toList());
    }

    private Known known(Holder holder) {
        boolean isAgency = holder.role() == Role.AGENCY;
        return new Known(
                holder.name(), holder.role(), holder.since(), isAgency ? senders.defaults(holder.name()) : null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hands out a key; it is told once, and voids the one that the name had before")
    HandedOut handOut(@Valid @RequestBody Wanted wanted, HttpServletRequest request) {
        wanted.check();
        String name = wanted.name().strip();
        SenderDefaults defaults = wanted.defaults();
        if (defaults != null) {
            senders.agree(name, defaults, Sender.of(request));
        }
        return new HandedOut(name, wanted.role(), keys.handOut(name, wanted.role(), Sender.of(request)));
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Makes somebody's key void")
    void revoke(@PathVariable String name, HttpServletRequest request) {
        keys.revoke(name, Sender.of(request));
    }
}
