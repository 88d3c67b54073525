package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.cutline.api.DeskClient;
import dev.cutline.api.TinyPictures;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many pictures at once, where some of them can't be done. */
class ManyBrowserTests extends BrowserTest {

    /** The headline of each holds the day it was taken, but for one of them. */
    @BeforeAll
    void fill() {
        upload("seoul.jpg", "2023-03-17", false);
        upload("nowhere.jpg", "somewhere in the north", false);
        upload("bergen.jpg", "2023-03-18", true);
    }

    private void upload(String name, String headline, boolean wait) {
        desk.upload(
                wait ? "/api/photos?wait=true" : "/api/photos",
                DeskClient.named(name, TinyPictures.jpeg(name.hashCode())),
                Map.of("iptc", Map.of("headline", headline, "jobid", "days")));
    }

    @Test
    void doesTheOthersAndSaysWhichPictureWasNotDoneAndWhy() {
        Page page = browser.wide();
        page.navigate("/batches/new?q=job:days");
        page.locator("[name='text.dateCreated']").fill("{headline}");
        Locator examples = page.locator("#preview .befores li");
        assertThat(examples.filter(new Locator.FilterOptions().setHasText("nowhere.jpg")))
                .containsText("Not done: Taken must be a date");
        assertThat(examples.filter(new Locator.FilterOptions().setHasText("bergen.jpg")))
                .containsText("2023-03-18");
        Browser.screen(page, "batch-refused-1440");
        page.locator("#preview .btn.main").click();
        page.waitForURL(Pattern.compile("/batches/\\d+"));

        assertThat(page.locator("#progress strong")).hasText("Done");
        assertThat(page.locator("#changed")).hasText("2 changed");
        assertThat(page.locator("#progress .tally")).containsText("1 not done");
        Locator problem = page.locator("#problems li");
        assertThat(problem).hasCount(1);
        assertThat(problem).containsText("nowhere.jpg");
        assertThat(problem).containsText("Taken must be a date");
        assertThat(seriousFaults(page)).isEmpty();
        Browser.screen(page, "batch-failures-1440");
        problem.locator("bdi").click();
        assertThat(page.locator(".view")).containsText("somewhere in the north");
    }

    @Test
    void countsThePicturesWhereAnExpressionCannotBeRead() {
        Page page = browser.wide();
        page.navigate("/batches/new?q=job:days&what=replace");

        page.locator("[name=regex]").check();
        page.locator("#seek").fill("(open");

        assertThat(page.locator("#preview [role=alert]")).containsText("can't be read");
        assertThat(page.locator("#preview .btn.main")).hasText("Change 3");
        assertThat(page.locator("#preview .btn.main")).isDisabled();
    }
}
