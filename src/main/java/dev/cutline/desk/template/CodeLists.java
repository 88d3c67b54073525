package dev.cutline.desk.template;

import dev.cutline.archive.Paper;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Code replacements: the desk's lists of codes, and texts with what stands for {@code \kju\} in them. */
@Service
public final class CodeLists {

    private static final Pattern CODE = Pattern.compile("\\\\([^\\\\\\s][^\\\\\\n]{0,42})\\\\");

    private final Shelf<CodeList> shelf;
    private final Clock clock;

    CodeLists(Shelves shelves, Clock clock) {
        this.shelf = shelves.shelf("code-lists", CodeList.class);
        this.clock = clock;
    }

    /** All lists, by name. */
    public List<Paper<CodeList>> all() {
        return shelf.papers();
    }

    /** The text that stands for a code; lists earlier in the alphabet go ahead. */
    public Optional<String> text(String code) {
        return all().stream()
                .flatMap(list -> list.required().text(code).stream())
                .findFirst();
    }

    /** A text with its codes replaced; codes that no list knows stay as they are. */
    public String expand(String text) {
        return text.indexOf('\\') < 0
                ? text
                : CODE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(text(found.group(1)).orElse(found.group())));
    }

    /**
     * Puts a list up, in place of one of the same name.
     *
     * @param file TSV or CSV: a row a code, its texts behind it
     * @throws InvalidTemplate if there is no code in it
     */
    public Paper<CodeList> put(String name, byte[] file, String by) {
        String title = name.strip();
        if (title.isEmpty() || title.length() > 80) {
            throw new InvalidTemplate("name", "Give the list a name of up to 80 characters.");
        }
        return shelf.put(title, null, CodeFile.read(file), new Change(by, clock.instant(), null));
    }

    /** Throws a list away. */
    public void remove(String name, String by) {
        shelf.remove(name, new Change(by, clock.instant(), null));
    }
}
