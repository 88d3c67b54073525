package dev.cutline.web.batch;

import dev.cutline.desk.Photos;
import dev.cutline.desk.batch.Action;
import dev.cutline.desk.batch.BatchNotFound;
import dev.cutline.desk.batch.BatchStatus;
import dev.cutline.desk.batch.Batches;
import dev.cutline.desk.batch.Batches.Before;
import dev.cutline.desk.batch.Batches.Preview;
import dev.cutline.desk.batch.InvalidBatch;
import dev.cutline.desk.template.How;
import dev.cutline.desk.template.InvalidTemplate;
import dev.cutline.desk.template.Templates;
import dev.cutline.desk.template.Variables;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Difference;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.web.Wording;
import dev.cutline.web.edit.Field;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Many pictures at once: what is to be done, what it would do, how far it is, and the way back. */
@Controller
@RequestMapping("/batches")
final class BatchPages {

    private static final int EXAMPLES = 12;
    private static final int PROBLEMS = 200;
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final Batches batches;
    private final Templates templates;
    private final Photos photos;
    private final Wording words;

    BatchPages(Batches batches, Templates templates, Photos photos, Wording words) {
        this.batches = batches;
        this.templates = templates;
        this.photos = photos;
        this.words = words;
    }

    /** A picture that the batch means, and what would change, or why it can't. */
    record Example(
            String id,
            String name,
            boolean withdrawn,
            boolean withdrawnAfter,
            List<Difference> changes,
            @Nullable String refusal) {
        static Example of(Before before) {
            return new Example(
                    before.before().id(),
                    before.before().file().name(),
                    before.before().withdrawn() != null,
                    before.after().withdrawn() != null,
                    Difference.between(before.before(), before.after()),
                    before.refusal());
        }
    }

    /** A picture that wasn't done, or not wholly: by its file's name where the desk has it. */
    record Problem(String id, @Nullable String name, String message) {}

    /** The form, for the pictures of the search bar; as it was typed, with what it would do. */
    @RequestMapping("/new")
    ModelAndView form(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "false") boolean load,
            HttpServletRequest request,
            Model model) {
        BatchForm form = BatchForm.of(sent);
        try {
            if (load && !form.template().isEmpty()) {
                form = form.with(
                        LinesForm.of(templates.template(form.template()).lines()));
            }
            return show(form, request, model);
        } catch (InvalidTemplate e) {
            return refused(form, e.property(), e, model);
        } catch (InvalidProperty e) {
            return refused(form, e.property(), e, model);
        } catch (InvalidBatch e) {
            return refused(form, e.property(), e, model);
        }
    }

    /** Starts it. */
    @PostMapping
    ModelAndView start(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, Model model) {
        BatchForm form = BatchForm.of(sent);
        try {
            Action action = form.action();
            if (action == null) {
                return show(form, request, model);
            }
            return new ModelAndView("redirect:/batches/"
                    + batches.start(form.selection(), action, by(request)).id());
        } catch (InvalidTemplate e) {
            return refused(form, e.property(), e, model);
        } catch (InvalidProperty e) {
            return refused(form, e.property(), e, model);
        } catch (InvalidBatch e) {
            return refused(form, e.property(), e, model);
        }
    }

    private ModelAndView show(BatchForm form, HttpServletRequest request, Model model) {
        Action action = form.action();
        Preview preview = batches.preview(
                form.selection(), Objects.requireNonNullElse(action, new Action.Restore()), by(request), EXAMPLES);
        model.addAttribute("total", preview.total());
        model.addAttribute("ready", action != null);
        model.addAttribute(
                "examples", preview.examples().stream().map(Example::of).toList());
        return page(form, model, HttpStatus.OK);
    }

    private ModelAndView refused(BatchForm form, String property, RuntimeException why, Model model) {
        model.addAttribute("refused", property);
        model.addAttribute("refusal", why.getMessage());
        model.addAttribute("total", total(form));
        model.addAttribute("ready", false);
        model.addAttribute("examples", List.of());
        return page(form, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private long total(BatchForm form) {
        try {
            return batches.count(form.selection());
        } catch (InvalidBatch e) {
            return form.ids().size();
        }
    }

    private ModelAndView page(BatchForm form, Model model, HttpStatus status) {
        model.addAttribute("form", form);
        model.addAttribute("whats", BatchForm.WHATS);
        model.addAttribute("lines", form.lines());
        model.addAttribute("groups", Field.groups());
        model.addAttribute("hows", How.values());
        model.addAttribute("variables", Variables.all());
        model.addAttribute("templates", templates.all());
        return new ModelAndView("batch-new", status);
    }

    @GetMapping
    String newest(Model model) {
        model.addAttribute("batches", batches.newest());
        return "batches";
    }

    @GetMapping("/{id}")
    String progress(@PathVariable String id, Model model) {
        BatchStatus status = batches.status(id);
        model.addAttribute("batch", status);
        model.addAttribute("title", words.batch(status));
        model.addAttribute(
                "problems",
                status.problems().stream()
                        .limit(PROBLEMS)
                        .map(outcome -> new Problem(
                                outcome.photoId(),
                                photos.find(outcome.photoId())
                                        .map(photo -> photo.record().file().name())
                                        .orElse(null),
                                String.valueOf(outcome.message(words::property))))
                        .toList());
        if (!status.isOver()) {
            model.addAttribute("seconds", SECONDS_BETWEEN_LOOKS);
        }
        return "batch";
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable String id) {
        return "redirect:/batches/" + batches.stop(id).id();
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable String id, HttpServletRequest request) {
        return "redirect:/batches/" + batches.undo(id, by(request)).id();
    }

    @ExceptionHandler(BatchNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound() {
        return "error/404";
    }

    @ExceptionHandler(InvalidBatch.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String cannotBeUndone() {
        return "error/409";
    }

    @ExceptionHandler
    ModelAndView starting(SearchUnavailable reason) {
        return new ModelAndView(
                "starting", Map.of("seconds", reason.retryAfterSeconds()), HttpStatus.SERVICE_UNAVAILABLE);
    }

    static String by(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRemoteUser(), "desk");
    }
}
