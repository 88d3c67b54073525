package dev.cutline.web.photo;

import dev.cutline.licence.Use;
import dev.cutline.licence.Use.UnknownUse;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What somebody at a page wants a picture for; a slip of the pen is said on the page, and asks for no use in particular. */
final class Wanted {

    private Wanted() {}

    /**
     * Reads the two fields, for the page to show them again.
     *
     * @param medium {@code for}: print, web, social, tv
     * @param country {@code in}: a country's code or name
     */
    static Use of(@Nullable String medium, @Nullable String country, Model model) {
        Use use = read(medium, country, model);
        model.addAttribute("use", use);
        return use;
    }

    private static Use read(@Nullable String medium, @Nullable String country, Model model) {
        try {
            return Use.of(medium, country);
        } catch (UnknownUse unknown) {
            model.addAttribute("unknownUse", unknown.getMessage());
            return Use.UNSTATED;
        }
    }
}
