package dev.cutline.credit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a credit line says.
 *
 * @param line the line as received, never changed
 * @param creators people who made the picture, in natural case, in printed order
 * @param chain organisations that the picture came through, origin first, last distributor last, by their canonical
 *     names; an organisation that the register doesn't know stays as written
 * @param qualifiers how the picture came about, each once
 * @param copyright what follows a copyright mark, else empty
 */
public record Credit(
        String line, List<String> creators, List<String> chain, List<Qualifier> qualifiers, String copyright) {

    /** The credit of a line that isn't one. */
    public static final Credit NONE = new Credit("", List.of(), List.of(), List.of(), "");

    public Credit {
        creators = List.copyOf(creators);
        chain = List.copyOf(chain);
        qualifiers = List.copyOf(qualifiers);
    }

    /** Where the picture comes from: the first of the chain, or null. */
    @JsonProperty(access = Access.READ_ONLY)
    public @Nullable String source() {
        return chain.isEmpty() ? null : chain.get(0);
    }

    /** Who hands the picture out: the last of the chain, or null. */
    @JsonProperty(access = Access.READ_ONLY)
    public @Nullable String supplier() {
        return chain.isEmpty() ? null : chain.get(chain.size() - 1);
    }
}
