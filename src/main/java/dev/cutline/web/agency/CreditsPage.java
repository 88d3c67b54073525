package dev.cutline.web.agency;

import dev.cutline.credit.CreditReading;
import dev.cutline.credit.line.CreditParser;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads credit lines that somebody pastes, and explains the reading. */
@Controller
@RequestMapping("/credits")
final class CreditsPage {

    /** More lines than this are a matter for the command or the API. */
    private static final int MOST = 200;

    private final CreditParser parser;
    private final HouseStyles styles;

    CreditsPage(CreditParser parser, HouseStyles styles) {
        this.parser = parser;
        this.styles = styles;
    }

    /**
     * A line and what was read in it.
     *
     * @param print the credit to print
     * @param agency whose own form that is, or empty
     * @param styles the same credit in other houses' words, by their names
     */
    record Read(String line, CreditReading reading, String print, String agency, Map<String, String> styles) {}

    /** The empty page, or one whose address brings the lines, so that a reading can be passed on. */
    @GetMapping
    String page(@RequestParam(defaultValue = "") String lines, Model model) {
        return lines.isBlank() ? "credits" : read(lines, model);
    }

    @PostMapping
    String read(@RequestParam String lines, Model model) {
        List<String> sent =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<Read> read = sent.stream().limit(MOST).map(this::read).toList();
        model.addAttribute("unread", sent.size() - read.size());
        model.addAttribute("lines", lines);
        model.addAttribute("read", read);
        return "credits";
    }

    private Read read(String line) {
        CreditReading reading = parser.read(line);
        String print = styles.toPrint(reading.credit());
        String source = reading.credit().source();
        String agency = source != null && styles.isAgencysOwn(reading.credit()) ? source : "";
        return new Read(line, reading, print, agency, styles.of(reading.credit(), print));
    }
}
