package dev.cutline.intake.companion;

import dev.cutline.intake.companion.Outcome.State;
import java.util.List;

/**
 * What became of a companion.
 *
 * @param name of the file
 * @param outcomes one a statement, in the file's order
 * @param warnings what of it could not be read
 */
public record Receipt(String name, List<Outcome> outcomes, List<String> warnings) {

    public Receipt {
        outcomes = List.copyOf(outcomes);
        warnings = List.copyOf(warnings);
    }

    /** How many statements are so. */
    public long count(State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }
}
