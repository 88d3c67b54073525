package dev.cutline.photo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes over values in the shape of JSON: objects are merged member by member, null takes a member away, everything
 * else takes the place of what was there (RFC 7396, section 2).
 */
final class MergePatch {

    private MergePatch() {}

    static @Nullable Object applied(@Nullable Object before, @Nullable Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) {
            return patch;
        }
        Map<Object, Object> members = new LinkedHashMap<>(before instanceof Map<?, ?> map ? map : Map.of());
        changes.forEach((name, change) -> {
            Object after = applied(members.get(name), change);
            if (after == null) {
                members.remove(name);
            } else {
                members.put(name, after);
            }
        });
        return members;
    }
}
