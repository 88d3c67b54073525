package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk in the hand: all of it is within reach and fits, whatever the fields say. */
class PhoneBrowserTests extends BrowserTest {

    private String lead;

    @BeforeAll
    void fill() {
        lead = desk.upload(Path.of("samples/AFP_33BK4QX.jpg")).at("/id").asString();
        desk.upload(Path.of("samples/AFP_33C97ZK.jpg"));
    }

    @Test
    void fitsHoweverLongAValueIs() {
        Page page = phone("/photos/" + lead);

        page.locator("#f-cityName").fill("Zürich by the lake in a spelling that goes on and on");
        page.locator("#f-creditLine").fill("x".repeat(300));

        assertThat(page.locator(".count").last()).isVisible();
        assertThat(fits(page)).isTrue();
        Browser.screen(page, "caption-counts-390");
        page.locator("label:has(#full)").click();
        assertThat(fits(page)).isTrue();
        assertThat(page.evaluate("document.querySelector('.frame').clientHeight < innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void namesWhatCanBeDoneWithASelection() {
        Page page = phone("/");

        page.locator("#grid .tick input").first().check(new CheckOptions().setForce(true));

        assertThat(page.locator("#picked")).isVisible();
        assertThat(seriousFaults(page)).isEmpty();
        assertThat(page.locator("#b-edit")).hasAccessibleName("Edit");
        page.locator("#sizes summary").click();
        assertThat(page.locator("#sizes .menu button").first()).isInViewport();
        assertThat(seriousFaults(page)).isEmpty();
    }

    @Test
    void showsAConflictFieldByField() {
        String id = desk.upload(Path.of("samples/IMG_7720.jpg")).at("/id").asString();
        Page page = phone("/photos/" + id);
        Page other = browser.wide();
        other.navigate("/photos/" + id);
        other.locator("#f-headline").fill("Theirs");
        other.keyboard().press("Control+s");
        assertThat(other.locator("#state")).containsText("Revision 2");

        page.locator("#f-headline").fill("Mine");
        page.locator("button[data-do=save]").click();

        assertThat(page.locator("#conflict:modal")).isVisible();
        assertThat(page.locator("#conflict label").first()).containsText("You: Mine");
        assertThat(page.locator("#conflict label").nth(1)).containsText("desk: Theirs");
        double mine = page.locator("#conflict label").first().boundingBox().y;
        assertThat(page.locator("#conflict label").nth(1).boundingBox().y).isGreaterThan(mine + 20);
        assertThat(seriousFaults(page)).isEmpty();
        Browser.screen(page, "photo-conflict-390");
    }

    @Test
    void speaksOfNoKeysWhereThereAreNone() {
        Page page = browser.open(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        page.navigate("/");
        assertThat(page.locator("button[data-do=theme]")).isVisible();

        page.locator("#grid .pic > a").first().focus();
        page.keyboard().press(" ");
        assertThat(page.locator(".look .print")).isVisible();
        assertThat(page.locator(".look kbd:visible")).hasCount(0);
        Browser.screen(page, "quick-look-390");
        page.locator(".look button").tap();
        assertThat(page.locator(".look")).hasCount(0);
        page.navigate("/photos/" + lead);
        assertThat(page.locator("button[data-do=theme]")).isVisible();

        assertThat(page.locator("kbd:visible")).hasCount(0);
    }

    private Page phone(String address) {
        Page page = browser.open(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.LIGHT));
        page.navigate(address);
        // Shown by the page's script: from now on it hears.
        assertThat(page.locator("button[data-do=theme]")).isVisible();
        return page;
    }

    private static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth");
    }
}
