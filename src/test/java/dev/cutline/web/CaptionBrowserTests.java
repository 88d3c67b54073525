package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.cutline.api.DeskClient;
import dev.cutline.api.TinyPictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Captioning and many at once, as editors do it: by template, code and key, in a real browser. */
class CaptionBrowserTests extends BrowserTest {

    private static final int HITS = 500;
    private static final int MATCH = 20;

    private String lead;

    @BeforeAll
    void fill() {
        lead = desk.upload(Path.of("samples/AFP_33BK4QX.jpg")).at("/id").asString();
        pictures("derby", MATCH, Map.of("cityName", "Tampere", "countryName", "Finland", "dateCreated", "2023-04-01"));
    }

    @Test
    void captionsTwentyPicturesByTemplateAndKeys() {
        Page page = browser.wide();
        page.navigate("/templates");
        page.locator("#name").fill("Derby");
        fill(page, "headline", "Derby in {city}");
        fill(page, "description", "{city:upper}, {country} ({date:us}) – \\kju\\ watches the derby.");
        fill(page, "keywords", "football; derby");
        page.locator(".many-of .btn.main").click();
        assertThat(page.locator(".names-of [aria-current]")).containsText("Derby");
        putUp(page, "Guests", "kju\tKim Jong Un");

        page.navigate("/?q=job:derby");
        page.locator("#grid .pic > a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#position")).hasText("1 of " + MATCH);
        page.locator("#templates").selectOption("Derby");
        assertThat(page.locator("#f-headline")).hasValue("Derby in Tampere");
        Browser.screen(page, "caption-template-1440");
        page.keyboard().press("Control+Enter");
        for (int i = 2; i <= MATCH; i++) {
            assertThat(page.locator("#position")).hasText(i + " of " + MATCH);
            page.keyboard().press("Shift+T");
            assertThat(page.locator("#state")).containsText("Unsaved");
            page.keyboard().press("Control+Enter");
        }
        assertThat(page.locator("#state")).containsText(Pattern.compile("Revision 2"));

        for (int i = 0; i < MATCH; i++) {
            var photo = desk.get("/api/photos?q=job:derby&size=" + MATCH).at("/items/" + i + "/photo/id");
            var iptc = desk.get("/api/photos/" + photo.asString()).at("/iptc");
            assertThat(iptc.at("/description").asString())
                    .isEqualTo("TAMPERE, Finland (April 1, 2023) – Kim Jong Un watches the derby.");
            assertThat(iptc.at("/keywords")).hasToString("[\"football\",\"derby\"]");
        }
    }

    @Test
    void changesFiveHundredHitsAndTakesThemBack() {
        pictures("storm", HITS, Map.of("headline", "Storm", "jobtitle", "Staff"));
        Page page = browser.wide();
        page.navigate("/batches/new?q=job:storm");
        assertThat(page.locator("h1")).hasText("Change 500 pictures");

        fill(page, "headline", "{headline} over Bergen");
        fill(page, "keywords", "storm; weather");
        assertThat(page.locator("#preview ins").first()).containsText("Storm over Bergen");
        Browser.screen(page, "batch-new-1440");
        page.locator("#preview .btn.main").click();
        page.waitForURL(Pattern.compile("/batches/\\d+"));
        Browser.screen(page, "batch-running-1440");
        assertThat(page.locator("#changed"))
                .containsText(HITS + " changed", new ContainsTextOptions().setTimeout(120_000));
        assertThat(page.locator("#undo")).isVisible(new IsVisibleOptions().setTimeout(60_000));
        String first = desk.get("/api/photos?q=job:storm&size=1")
                .at("/items/0/photo/id")
                .asString();
        assertThat(desk.get("/api/photos/" + first).at("/iptc/headline").asString())
                .isEqualTo("Storm over Bergen");

        page.locator("#undo").click();
        page.waitForURL(Pattern.compile("-undo"));
        assertThat(page.locator("#progress strong")).hasText("Done", new HasTextOptions().setTimeout(120_000));
        assertThat(page.locator("#changed")).containsText(HITS + " changed");
        assertThat(desk.get("/api/photos/" + first).at("/iptc/headline").asString())
                .isEqualTo("Storm");
        assertThat(desk.get("/api/photos/" + first).at("/iptc/keywords").isMissingNode())
                .isTrue();
        page.navigate("/batches");
        assertThat(page.locator(".list tbody tr").first()).containsText("Undo: Edit Headline, Keywords");
        Browser.screen(page, "batches-1440");
    }

    @Test
    void addsKeywordsToWhatIsSelectedByKey() {
        pictures("words", 2, Map.of("keywords", List.of("harbor")));
        Page page = browser.wide();
        page.navigate("/?q=job:words");
        page.locator("#grid .pic > a").first().focus();
        page.keyboard().press("a");
        page.keyboard().press("k");
        page.waitForURL(Pattern.compile("/batches/new"));
        page.locator("#add").fill("harbour");
        page.locator("#remove").fill("harbor");

        assertThat(page.locator("#preview ins").first()).hasText("harbour");
        Browser.screen(page, "batch-keywords-1440");
        page.locator("#preview .btn.main").click();
        assertThat(page.locator("#changed")).containsText("2 changed");
    }

    @Test
    void comesBackToAPictureThatWasFarDown() {
        pictures("storm", HITS, Map.of("headline", "Storm"));
        Page page = browser.wide();
        page.navigate("/?q=job:storm&sort=filename");
        while (page.locator("#grid .pic").count() < HITS - 60) {
            int before = page.locator("#grid .pic").count();
            page.keyboard().press("End");
            assertThat(page.locator("#grid .pic").nth(before)).isAttached();
        }
        String far = page.locator("#grid .pic").nth(HITS - 70).getAttribute("data-id");
        page.locator("#grid .pic[data-id='" + far + "'] > a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#position")).containsText("%d of %d".formatted(HITS - 69, HITS));
        page.goBack();

        assertThat(page.locator("#grid .pic[data-id='" + far + "'] > a")).isFocused();
    }

    @Test
    void withdrawsWhatIsSelectedByKey() {
        pictures("kill", 3, Map.of());
        Page page = browser.wide();
        page.navigate("/?q=job:kill");
        page.locator("#grid .pic > a").first().focus();
        page.keyboard().press("x");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("x");
        page.keyboard().press("w");
        page.waitForURL(Pattern.compile("/batches/new"));

        assertThat(page.locator("h1")).hasText("Change 2 pictures");
        page.locator("#why").fill("Wrong person named");
        assertThat(page.locator("#preview ins").first()).hasText("withdrawn");
        page.locator("#preview .btn.main").click();
        assertThat(page.locator("#changed")).containsText("2 changed");
    }

    @Test
    void findsAndReplacesAndSaysWhatIsWrongWithAnExpression() {
        pictures("wire", 2, Map.of("description", "File pic 01.04.2023"));
        Page page = browser.wide();
        page.navigate("/batches/new?q=job:wire&what=replace");

        page.locator("[name=regex]").check();
        page.locator("#seek").fill("(\\d+)\\.(\\d+");
        assertThat(page.locator("#preview [role=alert]")).containsText("can't be read");
        page.locator("#seek").fill("(\\d+)\\.(\\d+)\\.(\\d+)");
        page.locator("#with").fill("$3-$2-$1");
        assertThat(page.locator("#preview ins").first()).hasText("File pic 2023-04-01");
        Browser.screen(page, "batch-replace-1440");
    }

    @Test
    void letsTwoEditorsChooseInStructuresTooAndLosesNothing() {
        String id = desk.upload(Path.of("samples/IMG_7720.jpg")).at("/id").asString();
        int before = desk.get("/api/photos/" + id).at("/revision").asInt();
        Page page = browser.wide();
        page.navigate("/photos/" + id + "?tab=properties");
        Page other = browser.wide();
        other.navigate("/photos/" + id);

        other.locator("#f-headline").fill("Theirs");
        other.keyboard().press("Control+s");
        assertThat(other.locator("#state")).containsText(Pattern.compile("Revision \\d+, desk"));
        open(page, "Rights");
        page.locator("section[aria-label=Licensors] button").click();
        // The first field of what was added takes the cursor when it arrives.
        assertThat(page.locator("section[aria-label=Licensors] input").first()).isFocused();
        page.locator("[name='iptc.licensors[0].LicensorName']").fill("Agence Exemple");
        page.locator("#f-headline").fill("Mine");
        page.keyboard().press("Control+s");

        assertThat(page.locator("#conflict")).containsText("saved this photo while you were editing");
        assertThat(page.locator("#conflict")).containsText("Agence Exemple");
        Browser.screen(page, "properties-conflict-1440");
        page.locator("#conflict button").click();
        assertThat(page.locator("#state")).containsText("Revision %d, desk".formatted(before + 2));
        assertThat(page.locator("#f-headline")).hasValue("Mine");
        assertThat(desk.get("/api/photos/" + id)
                        .at("/iptc/licensors/0/LicensorName")
                        .asString())
                .isEqualTo("Agence Exemple");
    }

    @Test
    void checksAndMendsWhileOneTypes() {
        String id = desk.upload(Path.of("samples/IMG_7719.jpg")).at("/id").asString();
        Page page = browser.wide();
        page.navigate("/photos/" + id);

        page.locator("#f-countryName").fill("South Korea");
        Locator mend = page.locator("#checks li", new Page.LocatorOptions().setHasText("KOR fits"));
        assertThat(mend).isVisible();
        page.locator("#f-description").fill("A HARVESTER BRINGS IN THE WHEAT ON MONDAY IN A FIELD.");
        Locator capitals = page.locator("#checks li", new Page.LocatorOptions().setHasText("in capitals"));
        assertThat(capitals).isVisible();
        Browser.screen(page, "caption-checks-1440");
        capitals.locator("button").click();
        assertThat(page.locator("#f-description")).hasValue("A harvester brings in the wheat on Monday in a field.");
        assertThat(capitals).hasCount(0);
        page.locator("#f-source").fill("Agence France-Presse");
        page.locator("#checks li", new Page.LocatorOptions().setHasText("called “AFP”"))
                .locator("button")
                .click();
        assertThat(page.locator("#f-source")).hasValue("AFP");
        page.locator("#f-dateCreated").fill("tomorrow");
        assertThat(page.locator("#checks")).containsText("Taken must be a date");
    }

    @Test
    void offersCodesAndReplacesThem() {
        Page page = browser.wide();
        putUp(page, "Squad", "h9\tErling Braut Håland\tManchester City");
        page.navigate("/photos/" + lead);

        page.locator("#f-countryCode").fill("");
        page.locator("#f-countryCode").pressSequentially("finl");
        assertThat(page.locator("#values [role=option]").first()).containsText("Finland");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#f-countryCode")).hasValue("FIN");
        page.locator("#f-headline").fill("Goal: ");
        page.locator("#f-headline").pressSequentially("\\h9\\ of \\h9#2\\");
        assertThat(page.locator("#f-headline")).hasValue("Goal: Erling Braut Håland of Manchester City");
    }

    @Test
    void losesNothingOfWhatIsPastedIntoAField() {
        String id = desk.upload(Path.of("samples/IMG_7720.jpg")).at("/id").asString();
        int before = desk.get("/api/photos/" + id).at("/revision").asInt();
        String hostile = "<b>\u202Eשלום</b>\u0007 & ".repeat(10) + "x".repeat(50_000);
        Page page = browser.wide();
        page.navigate("/photos/" + id + "?tab=properties");
        open(page, "Time and place");
        open(page, "Rights");
        page.locator("#f-instructions").fill(hostile);
        page.locator("#f-dateCreated").fill("someday");
        page.keyboard().press("Control+s");

        assertThat(page.locator("#refusal").first()).containsText("must be a date");
        assertThat(page.locator("#f-instructions").inputValue()).isEqualTo(hostile);
        page.locator("#f-dateCreated").fill("2023");
        page.keyboard().press("Control+s");
        assertThat(page.locator("#state")).containsText("Revision %d, desk".formatted(before + 1));
        assertThat(desk.get("/api/photos/" + id).at("/iptc/instructions").asString())
                .isEqualTo(hostile.replace("\u0007", "").strip());
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"DARK", "LIGHT"})
    void isAccessibleAndLooksRightInBothThemes(ColorScheme theme) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("caption", "/photos/" + lead);
        pages.put("all-properties", "/photos/" + lead + "?tab=properties");
        pages.put("templates", "/templates");
        pages.put("codes", "/codes");
        pages.put("batch-new", "/batches/new?q=job:derby&use=headline&text.headline=Derby&how.headline=append");
        pages.put("batches", "/batches");
        pages.put("history", "/photos/" + lead + "?tab=history");
        pages.put("related", "/photos/" + lead + "?tab=related");
        pages.put("searches", "/searches");
        look(pages, theme);
    }

    private static void fill(Page page, String property, String text) {
        page.locator("[name='text." + property + "']").fill(text);
        assertThat(page.locator("[name=use][value=" + property + "]")).isChecked();
    }

    private static void open(Page page, String group) {
        Locator details = page.locator("details.group")
                .filter(new Locator.FilterOptions().setHas(page.locator("summary:has-text('" + group + "')")));
        if (details.getAttribute("open") == null) {
            details.locator("summary").first().click();
        }
    }

    private static void putUp(Page page, String name, String list) {
        page.navigate("/codes");
        page.locator("#name").fill(name);
        page.locator("#list")
                .setInputFiles(new FilePayload(name + ".tsv", "text/plain", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("form.same .btn.main").click();
        assertThat(page.locator("summary", new Page.LocatorOptions().setHasText(name)))
                .containsText("1 code,");
    }

    private void pictures(String job, int count, Map<String, ?> iptc) {
        IntStream.range(0, count).parallel().forEach(i -> {
            Map<String, Object> values = new LinkedHashMap<>(iptc);
            values.put("jobid", job);
            String address = i == count - 1 ? "/api/photos?wait=true" : "/api/photos";
            desk.upload(
                    address,
                    DeskClient.named(job + i + ".jpg", TinyPictures.jpeg(job.hashCode() + i)),
                    Map.of("iptc", values));
        });
        patiently()
                .until(() ->
                        desk.get("/api/photos?size=0&q=job:" + job).at("/total").asInt() == count);
    }

    @Test
    void takesOverTheNewerCaptionOfAPictureSentAgain() {
        byte[] picture = TinyPictures.jpeg(4_711);
        String id = captioned("first.jpg", picture, "People wait at a bus station in Leith.");
        captioned("again.jpg", TinyPictures.commented(picture), "People wait at a railway station in Leith.");
        Page page = browser.wide();

        page.navigate("/photos/" + id + "?tab=related");
        assertThat(page.locator(".relative h3")).hasText("The same picture, sent again");
        assertThat(page.locator(".relative del")).hasText("People wait at a bus station in Leith.");
        page.locator(".relative form button").click();

        assertThat(page.locator("#state")).containsText("Revision 2");
        assertThat(desk.get("/api/photos/" + id).at("/iptc/description").asString())
                .isEqualTo("People wait at a railway station in Leith.");
    }

    private String captioned(String name, byte[] picture, String caption) {
        return desk.upload(
                        "/api/photos?wait=true",
                        DeskClient.named(name, picture),
                        Map.of("iptc", Map.of("description", caption)))
                .at("/id")
                .asString();
    }
}
