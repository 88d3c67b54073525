package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.cutline.api.DeskClient;
import dev.cutline.api.TinyPictures;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The grid of pictures and the box above it: what they show is so, and they stay where they are looked at. */
class GridBrowserTests extends BrowserTest {

    private static final int PICTURES = 70;

    @BeforeAll
    void fill() {
        IntStream.range(0, PICTURES)
                .forEach(i -> desk.upload(
                        i == PICTURES - 1 ? "/api/photos?wait=true" : "/api/photos",
                        DeskClient.named("grid" + i + ".jpg", TinyPictures.jpeg(7_000 + i)),
                        Map.of("iptc", Map.of("cityName", i % 2 == 0 ? "New York" : "York", "headline", "No. " + i))));
    }

    @Test
    void offersValuesInsideAnOpenQuotationMark() {
        Page page = results("/");

        page.locator("#q").pressSequentially("storm city:\"new y");
        assertThat(page.locator("#ahead [role=option]")).hasCount(1);
        assertThat(page.locator("#ahead [role=option]")).containsText("New York");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("#chips .chip")).containsText("New York");
        assertThat(page.locator("#q")).hasValue("storm");
    }

    /** The policy of the page forbids styles in attributes: a complaint on the console would fail this. */
    @Test
    void keepsTheSizeOfThePicturesWhenAFilterIsChosen() {
        Page page = results("/");
        page.keyboard().press("+");
        double before = page.locator("#grid .pic").first().boundingBox().height;

        page.locator("#shelf-city summary").click();
        page.locator("#shelf-city a[role=checkbox]").first().click();

        assertThat(page.locator("#chips .chip")).isVisible();
        assertThat(page.locator("#grid").evaluate("grid => grid.style.getPropertyValue('--row')"))
                .isEqualTo("224px");
        assertThat(page.locator("#grid .pic").first().boundingBox().height).isGreaterThan(before * 0.8);
    }

    @Test
    void showsWhatWasEditedAndStaysWhereItWas() {
        Page page = results("/");
        page.keyboard().press("End");
        Locator pictures = page.locator("#grid .pic");
        assertThat(pictures).hasCount(PICTURES);
        String id = pictures.nth(PICTURES - 8).getAttribute("data-id");
        Locator tile = page.locator("#grid .pic[data-id='" + id + "']");
        tile.locator("> a").focus();
        double top = tile.boundingBox().y;
        page.keyboard().press("Enter");
        hears(page, "#f-headline");
        page.locator("#f-headline").fill("Mended on its page");
        page.keyboard().press("Control+s");
        assertThat(page.locator("#state")).containsText("Revision 2");
        hears(page, "#results");

        page.locator("#results").click();

        assertThat(pictures).hasCount(PICTURES);
        assertThat(tile.locator("> a")).isFocused();
        assertThat(tile.locator(".cap")).hasText("Mended on its page");
        assertThat(tile.boundingBox().y).isEqualTo(top);
    }

    @Test
    void showsAWithdrawalOnTheBrowsersWayBack() {
        Page page = results("/?city=York");
        String id = page.locator("#grid .pic").nth(2).getAttribute("data-id");
        Locator tile = page.locator("#grid .pic[data-id='" + id + "']");
        tile.locator("> a").click();
        hears(page, ".withdraw");
        page.keyboard().press("w");
        page.locator("#reason").fill("Wrong person named");
        page.keyboard().press("Enter");
        assertThat(page.locator(".withdraw")).hasCount(0);

        page.goBack();
        page.goBack();

        assertThat(page).hasURL(Pattern.compile("/\\?city=York$"));
        assertThat(tile.locator(".mark")).containsText("Withdrawn");
        assertThat(tile).hasAttribute("data-status", "blocked");
    }

    private Page results(String address) {
        Page page = browser.wide();
        page.navigate(address);
        hears(page, "#grid");
        return page;
    }

    /** Waits for a page by what is only on it; its button is shown by its script, which hears keys from then on. */
    private static void hears(Page page, String mark) {
        assertThat(page.locator(mark)).isVisible();
        assertThat(page.locator("button[data-do=keys]")).isVisible();
    }
}
