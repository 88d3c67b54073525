package dev.cutline.desk.handout;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds fonts among those that the machine has, for letters that the sheet's own ones lack. */
final class MachineFonts {

    private static final Logger LOG = LoggerFactory.getLogger(MachineFonts.class);

    private final List<Font> used = new ArrayList<>();
    private final Map<Integer, Optional<Font>> known = new HashMap<>();

    MachineFonts() {
        used.add(new Font(Font.SANS_SERIF, Font.PLAIN, Drawn.UNITS));
    }

    /** A font that has the letter, if there is one: the one that was used before, where that has it. */
    Optional<Font> with(int character) {
        return known.computeIfAbsent(character, this::find);
    }

    private Optional<Font> find(int character) {
        try {
            Optional<Font> found = Stream.concat(used.stream(), all())
                    .filter(font -> font.canDisplay(character))
                    .findFirst();
            found.filter(font -> !used.contains(font)).ifPresent(used::add);
            return found;
        } catch (LinkageError | InternalError | RuntimeException e) {
            // A machine without any fonts may lack the libraries that read them, too.
            LOG.debug("This machine has no fonts to draw with", e);
            return Optional.empty();
        }
    }

    private static Stream<Font> all() {
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment())
                .flatMap(machine -> Stream.of(machine.getAllFonts()))
                .map(font -> font.deriveFont((float) Drawn.UNITS));
    }
}
