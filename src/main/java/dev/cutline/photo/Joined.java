package dev.cutline.photo;

import dev.cutline.photo.Statement.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A companion's statement that a record has taken up.
 *
 * @param key of the statement
 * @param kind of the companion
 * @param source as people know it; origins of values name it
 * @param edition of the supplier's item, or null
 * @param embargo the words that it has put among the instructions, or null
 */
public record Joined(
        String key,
        Statement.Kind kind,
        String source,
        @Nullable Edition edition,
        @Nullable String embargo) {

    /** What stays of a statement that was joined. */
    public static Joined of(Statement statement) {
        return new Joined(
                statement.key(),
                statement.kind(),
                statement.source(),
                statement.edition(),
                statement.demand().embargo());
    }

    /** Whether both are versions of one item of a supplier's. */
    public boolean isOfTheSameItemAs(Statement statement) {
        Edition other = statement.edition();
        return edition != null && other != null && edition.item().equals(other.item());
    }

    /** Whether it is a later version of the same item. */
    public boolean isNewerThan(Statement statement) {
        Edition other = statement.edition();
        return edition != null && other != null && isOfTheSameItemAs(statement) && edition.version() > other.version();
    }
}
