package dev.cutline.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody may do at the desk; the later ones may do all that those before them may, agencies apart. */
public enum Role {

    /** Nothing: a stranger, where the desk asks for keys. */
    NOBODY,
    /** Send pictures and what comes beside them, and nothing else. */
    AGENCY,
    /** Find, look, download what may be used, ask for credits. */
    VIEWER,
    /** Take in, caption, withdraw. */
    EDITOR,
    /** Look at what is withdrawn or embargoed too, and hand out keys. */
    LIBRARIAN;

    /** The role of a name in either case; {@code IllegalArgumentException} for others. */
    @JsonCreator
    public static Role of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The name in lower case, as in settings, JSON and {@code HttpServletRequest.isUserInRole}. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<GrantedAuthority> authorities() {
        List<GrantedAuthority> authorities = new ArrayList<>();
        Stream.of(values())
                .filter(role -> role == this || role != AGENCY && role.compareTo(this) < 0)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .forEach(authorities::add);
        return authorities;
    }
}
