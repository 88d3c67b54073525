package dev.cutline.intake.companion;

import dev.cutline.photo.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Reads one kind of companions. All readers are asked in their {@code @Order}; the first that knows a file reads it.
 */
public interface CompanionReader {

    /**
     * What a companion says.
     *
     * @param statements one a picture, in the file's order
     * @param warnings what of it could not be read, for people
     */
    record Reading(List<Statement> statements, List<String> warnings) {

        public Reading {
            statements = List.copyOf(statements);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads a file, if it is of this reader's kind.
     *
     * @throws dev.cutline.desk.reception.Refusal.UnusableCompanion if it is of this kind but can't be used
     */
    Optional<Reading> read(CompanionFile file);
}
