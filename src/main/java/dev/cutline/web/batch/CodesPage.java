package dev.cutline.web.batch;

import dev.cutline.desk.template.CodeLists;
import dev.cutline.desk.template.InvalidTemplate;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Code replacements: the lists, their upload, and the text of a code for whoever types it. */
@Controller
@RequestMapping("/codes")
final class CodesPage {

    private static final int MOST_BYTES = 10_000_000;

    private final CodeLists codes;

    CodesPage(CodeLists codes) {
        this.codes = codes;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("lists", codes.all());
        return "codes";
    }

    /** What stands for a code, as plain text. */
    @GetMapping("/text")
    ResponseEntity<String> text(@RequestParam String code) {
        return codes.text(code)
                .map(text -> ResponseEntity.ok()
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping
    ModelAndView put(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            Model model)
            throws IOException {
        boolean sent = file != null && !file.isEmpty();
        try {
            if (sent && file.getSize() > MOST_BYTES) {
                model.addAttribute("refusal", "The list is larger than 10 MB. Split it, a list a sport or a beat.");
            } else {
                byte[] content = sent ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
                codes.put(name.isBlank() && sent ? stem(file) : name, content, BatchPages.by(request));
                return new ModelAndView("redirect:/codes");
            }
        } catch (InvalidTemplate e) {
            model.addAttribute("refusal", e.getMessage());
        }
        model.addAttribute("typedName", name);
        model.addAttribute("typedText", text);
        page(model);
        return new ModelAndView("codes", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/removed")
    String remove(@RequestParam String name, HttpServletRequest request) {
        codes.remove(name, BatchPages.by(request));
        return "redirect:/codes";
    }

    private static String stem(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
