package dev.cutline.web.batch;

import dev.cutline.archive.PaperChanged;
import dev.cutline.desk.template.How;
import dev.cutline.desk.template.InvalidTemplate;
import dev.cutline.desk.template.Template;
import dev.cutline.desk.template.Templates;
import dev.cutline.desk.template.Variables;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.web.edit.Field;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk's templates: to look at, make and change. */
@Controller
@RequestMapping("/templates")
final class TemplatesPage {

    private final Templates templates;

    TemplatesPage(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String name, Model model) {
        templates
                .find(name)
                .ifPresentOrElse(
                        paper -> show(
                                name,
                                paper.revision(),
                                LinesForm.of(paper.required().lines()),
                                model),
                        () -> show("", 0, LinesForm.of(List.of()), model));
        return "templates";
    }

    @PostMapping
    ModelAndView save(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Model model) {
        LinesForm lines = LinesForm.of(sent);
        boolean renamed = !was.isEmpty() && !was.equals(name.strip());
        try {
            templates.put(name, renamed ? 0 : revision, new Template(lines.ticked()), BatchPages.by(request));
            if (renamed) {
                templates.remove(was, BatchPages.by(request));
            }
            return new ModelAndView(
                    "redirect:/templates?name=" + URLEncoder.encode(name.strip(), StandardCharsets.UTF_8));
        } catch (InvalidTemplate e) {
            return refused(was, revision, lines, e.property(), e, model).addObject("typedName", name);
        } catch (InvalidProperty e) {
            return refused(was, revision, lines, e.property(), e, model).addObject("typedName", name);
        } catch (PaperChanged e) {
            return refused(was, revision, lines, "name", e, model).addObject("typedName", name);
        }
    }

    @PostMapping("/removed")
    String remove(@RequestParam String name, HttpServletRequest request) {
        templates.remove(name, BatchPages.by(request));
        return "redirect:/templates";
    }

    private ModelAndView refused(
            String was, int revision, LinesForm lines, String property, RuntimeException why, Model model) {
        show(was, revision, lines, model);
        model.addAttribute("refused", property);
        model.addAttribute("refusal", why.getMessage());
        return new ModelAndView("templates", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void show(String name, int revision, LinesForm lines, Model model) {
        model.addAttribute("all", templates.all());
        model.addAttribute("name", name);
        model.addAttribute("typedName", name);
        model.addAttribute("revision", revision);
        model.addAttribute("lines", lines);
        model.addAttribute("groups", Field.groups());
        model.addAttribute("hows", How.values());
        model.addAttribute("variables", Variables.all());
    }
}
