package dev.cutline.web;

import dev.cutline.credit.CreditParser;
import dev.cutline.credit.CreditReading;
import java.util.List;
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

    CreditsPage(CreditParser parser) {
        this.parser = parser;
    }

    /** A line and what was read in it. */
    record Read(String line, CreditReading reading) {}

    @GetMapping
    String page() {
        return "credits";
    }

    @PostMapping
    String read(@RequestParam String lines, Model model) {
        List<Read> read = lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .map(line -> new Read(line, parser.read(line)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("read", read);
        return "credits";
    }
}
