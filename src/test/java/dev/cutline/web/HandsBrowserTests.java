package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk by keys alone: the focus is never lost, nor is what was selected or typed. */
class HandsBrowserTests extends BrowserTest {

    private String lead;

    @BeforeAll
    void fill() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            files.filter(file -> file.toString().endsWith(".jpg")).sorted().forEach(desk::upload);
        }
        lead = desk.upload(Path.of("samples/AFP_33BK4QX.jpg")).at("/id").asString();
    }

    @Test
    void keepsTheSelectionWhenAMenuIsClosed() {
        Page page = results("/");

        page.keyboard().press("ArrowRight");
        page.keyboard().press("x");
        page.keyboard().press("d");
        assertThat(page.locator("#sizes .menu")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sizes .menu")).isHidden();
        page.locator(".tools .nav-more summary").click();
        page.keyboard().press("Escape");

        assertThat(page.locator("#picked-count")).hasText("1 selected");
        page.keyboard().press("Escape");
        assertThat(page.locator("#picked")).isHidden();
    }

    @Test
    void comesBackToThePictureThatOneTurnedTo() {
        Page page = results("/?view=list&sort=filename");
        Locator links = page.locator("#grid .pic > a");
        int last = links.count() - 1;

        page.keyboard().press("End");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        assertThat(page.locator("#position")).containsText("%1$d of %1$d".formatted(last + 1));
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#position")).containsText("%d of".formatted(last));
        page.keyboard().press("Backspace");

        assertThat(links.nth(last - 1)).isFocused();
        assertThat(page.evaluate("scrollY > 0")).isEqualTo(true);
    }

    @Test
    void movesTheDatesByKeyAndKeepsTheFocus() {
        Page page = results("/");
        String all = page.locator("#total").textContent();

        page.locator(".histo input").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.waitForURL(Pattern.compile("date="));

        assertThat(page.locator(".histo input").first()).isFocused();
        assertThat(page.locator(".histo input").first()).hasValue("2");
        assertThat(page.locator("#total")).not().hasText(all);
        assertThat(page.locator("#said")).hasText(page.locator("#total").textContent());
    }

    @Test
    void keepsTheFocusOnAValueThatIsLeftOutAndSaysWhatIsLeft() {
        Page page = results("/");
        Locator facet = page.locator("#shelf-supplier .facet").first();

        facet.locator("a").first().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("#chips .chip.not")).isVisible();
        assertThat(facet.locator("[role=checkbox]")).isFocused();
        assertThat(page.locator("#said")).hasText(page.locator("#total").textContent());
        assertThat(page).hasTitle(Pattern.compile("^not .* · Cutline$"));
    }

    @Test
    void cutsNothingOfASearchThatIsTooLong() {
        Page page = results("/");
        String pasted = "word ".repeat(10_000);

        page.locator("#q").fill(pasted);
        assertThat(page.locator("#ahead")).containsText("50,000 characters, and 2,000 fit here");
        page.keyboard().press("Enter");

        assertThat(page.locator("#q")).hasValue(pasted);
        assertThat(page).not().hasURL(Pattern.compile("q="));
        page.locator("#q").fill("harvest");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=harvest"));
    }

    @Test
    void cutsNothingOfANoteThatIsTooLong() {
        Page page = browser.wide();
        page.navigate("/photos/" + lead);

        page.locator("#note").fill("n".repeat(2_500));
        page.locator(".notes > form button").click();
        assertThat(page.locator(".notes .too-long")).containsText("2,500 characters, and 2,000 fit here");
        assertThat(page.locator("#note")).hasValue("n".repeat(2_500));
        page.locator("#note").fill("Short enough.");
        assertThat(page.locator(".notes .too-long")).hasCount(0);
        page.locator(".notes > form button").click();

        assertThat(page.locator(".notes li")).containsText("Short enough.");
    }

    @Test
    void keepsTheFocusInAConflictUntilOneHasChosen() {
        String id = desk.upload(Path.of("samples/IMG_7720.jpg")).at("/id").asString();
        Page page = browser.wide();
        page.navigate("/photos/" + id);
        Page other = browser.wide();
        other.navigate("/photos/" + id);
        other.locator("#f-headline").fill("Theirs");
        other.keyboard().press("Control+s");
        assertThat(other.locator("#state")).containsText("Revision 2");

        page.locator("#f-headline").fill("Mine");
        page.keyboard().press("Control+s");
        assertThat(page.locator("#conflict:modal")).isVisible();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            assertThat(
                            page.evaluate(
                                    "document.activeElement === document.body || document.activeElement.closest('#conflict') !== null"))
                    .isEqualTo(true);
        }
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");

        assertThat(page.locator("#conflict")).isVisible();
        assertThat(seriousFaults(page)).isEmpty();
    }

    @Test
    void turnsPicturesOnTheWholeScreen() {
        Page page = results("/?sort=filename");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#position")).containsText("1 of");
        String first = page.locator("#credit").textContent();

        page.keyboard().press(" ");
        page.waitForCondition(() -> (boolean) page.evaluate("document.fullscreenElement !== null"));
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#position")).containsText("3 of");
        assertThat(page.evaluate("document.fullscreenElement !== null")).isEqualTo(true);
        assertThat(page.locator("#credit")).not().hasText(first);
        page.keyboard().press("z");
        String third = page.locator("#picture").getAttribute("src").replaceFirst("/original$", "");
        page.keyboard().press(" ");

        page.waitForURL(Pattern.compile(third.replace("/api", "")));
        assertThat(page.locator("#position")).containsText("3 of");
    }

    @Test
    void reachesByKeyWhatIsDoneToAPicture() {
        Page page = browser.wide();
        page.navigate("/photos/" + lead);
        assertThat(page.locator("#to-lightbox")).isVisible();

        page.keyboard().press("n");
        assertThat(page.locator("#note")).isFocused();
        page.locator("#results").focus();
        page.keyboard().press("w");
        assertThat(page.locator("#reason")).isFocused();
        page.locator("#results").focus();
        page.keyboard().press("m");
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        page.keyboard().press("l");
        page.keyboard().type("Page one");
        page.keyboard().press("Enter");

        assertThat(page.locator("#to-lightbox")).containsText("“Page one” holds 1 picture now.");
        assertThat(page.locator("#to-lightbox")).containsText("Lightbox…");
        assertThat(page.locator("#results")).isFocused();
    }

    @Test
    void givesTheFocusToWhatIsMendedOrAdded() {
        String id = desk.upload(Path.of("samples/IMG_7719.jpg")).at("/id").asString();
        Page page = browser.wide();
        page.navigate("/photos/" + id);

        page.locator("#f-description").fill("A HARVESTER BRINGS IN THE WHEAT ON MONDAY IN A FIELD.");
        page.locator("#checks [data-do=fix][aria-label*=capitals]").press("Enter");
        assertThat(page.locator("#f-description")).hasValue(Pattern.compile("^A harvester brings"));
        assertThat(page.locator("#checks [data-do=fix][aria-label*=capitals]")).hasCount(0);
        assertThat(page.locator("#checks [data-do=fix]:focus, #f-description:focus"))
                .hasCount(1);
        page.onDialog(dialog -> dialog.accept());
        page.navigate("/photos/" + id + "?tab=properties");
        Locator language = page.locator(".with-origin:has(#f-description) .lang");
        language.locator("input").fill("no such language");
        language.locator("button").press("Enter");
        assertThat(page.locator("#edit .stop")).containsText("isn’t the code of a language");
        language.locator("input").fill("fr");
        language.locator("button").press("Enter");
        assertThat(page.locator("[id='f-description@fr']")).isFocused();
        assertThat(page.locator("#edit .stop")).hasCount(0);
        language.locator("button").press("Enter");
        assertThat(page.locator("[id='f-description@fr']")).isFocused();
        assertThat(page.locator("[id='f-description@fr']")).hasCount(1);
    }

    private Page results(String address) {
        Page page = browser.wide();
        page.navigate(address);
        // Shown by the page's script: from now on it hears keys.
        assertThat(page.locator("button[data-do=keys]")).isVisible();
        return page;
    }
}
