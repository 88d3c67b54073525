package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.cutline.api.DeskClient;
import dev.cutline.api.DeskClient.Answer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;

/** The desk as its users have it: a real browser, a real Elasticsearch, the sample pictures. */
class DeskBrowserTests extends BrowserTest {

    private static final Path LEAD = Path.of("samples/AFP_33BK4QX.jpg");
    private static final Path LATE = Path.of("samples/epa10546027.jpg");

    @TempDir
    Path folder;

    private String lead;

    @BeforeAll
    void fill() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            files.filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(jpg|png|webp)"))
                    .filter(file -> !file.equals(LATE))
                    .sorted()
                    .forEach(desk::upload);
        }
        lead = desk.upload(LEAD).at("/id").asString();
    }

    @Test
    void findsAPictureAndCopiesItsCreditWithFiveKeys() {
        Page page = browser.wide();
        page.navigate("/");

        page.keyboard().press("/");
        page.keyboard().type("railway station missile");
        page.keyboard().press("Enter");
        assertThat(page.locator("#total")).hasText("1 picture");
        assertThat(page.locator("#grid .pic > a")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#credit")).containsText("Jung Yeon-je");
        // Written by the page's script: from now on it hears keys.
        assertThat(page.locator("#position")).hasText("1 of 1");
        page.keyboard().press("c");

        String credit = page.locator("#credit").textContent();
        assertThat(credit).isEqualTo("Jung Yeon-je/AFP via Getty Images");
        assertThat(page.locator("#said")).hasText("Copied: " + credit);
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(credit);
        Browser.screen(page, "photo-1440");
    }

    @Test
    void narrowsBySupplierAndTakesItBackWithTheChip() {
        Page page = browser.wide();
        page.navigate("/");
        String all = page.locator("#total").textContent();

        page.locator("#shelf-supplier a[role=checkbox]", named("Getty Images")).click();
        assertThat(page).hasURL(Pattern.compile("supplier=Getty"));
        assertThat(page.locator("#total")).not().hasText(all);
        assertThat(page.locator("#chips .chip")).containsText("Getty Images");
        page.locator("#chips .off").click();

        assertThat(page.locator("#total")).hasText(all);
    }

    @Test
    void offersValuesWhileOneTypes() {
        Page page = browser.wide();
        page.navigate("/");

        page.locator("#q").pressSequentially("by:jung");
        assertThat(page.locator("#ahead [role=option]").first()).containsText("Jung Yeon-je");
        page.keyboard().press("ArrowDown");
        Browser.screen(page, "search-offers-1440");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("by=Jung"));
        assertThat(page.locator("#chips .chip")).containsText("Jung Yeon-je");
    }

    @Test
    void goesBackToWhereOneWas() {
        Page page = browser.wide();
        page.navigate("/?view=list");
        Locator last = page.locator("#grid .pic > a").last();
        last.focus();
        last.scrollIntoViewIfNeeded();
        double place = ((Number) page.evaluate("scrollY")).doubleValue();

        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/photos/"));
        page.goBack();

        assertThat(page.locator("#grid .pic > a").last()).isFocused();
        assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isEqualTo(place);
    }

    @Test
    void savesACaptionAndKeepsItsHistory() {
        String id = desk.upload(Path.of("samples/IMG_7719.jpg")).at("/id").asString();
        Page page = browser.wide();
        page.navigate("/photos/" + id);

        page.keyboard().press("e");
        page.keyboard().press("Control+a");
        page.keyboard().type("A combine harvester <b>brings in</b> the wheat.");
        assertThat(page.locator("#state")).hasText("Unsaved: 1 field");
        page.keyboard().press("Control+s");

        assertThat(page.locator("#state")).containsText(Pattern.compile("Revision \\d+, desk"));
        assertThat(page.locator("#f-description")).hasValue("A combine harvester <b>brings in</b> the wheat.");
        page.locator("#tab-history").click();
        assertThat(page.locator(".log ins").first()).containsText("A combine harvester <b>brings in</b> the wheat.");
        Browser.screen(page, "photo-history-1440");
    }

    @Test
    void letsTwoEditorsOfOnePhotoChooseBetweenTheirWords() {
        String id = desk.upload(Path.of("samples/IMG_7720.jpg")).at("/id").asString();
        Page page = browser.wide();
        page.navigate("/photos/" + id);
        Page other = browser.wide();
        other.navigate("/photos/" + id);

        other.locator("#f-cityName").fill("Tampere");
        other.locator("#f-headline").fill("Theirs");
        other.keyboard().press("Control+s");
        assertThat(other.locator("#state")).containsText("Revision 2");
        page.locator("#f-headline").fill("Mine");
        page.keyboard().press("Control+s");

        assertThat(page.locator("#conflict")).containsText("saved this photo while you were editing");
        Browser.screen(page, "photo-conflict-1440");
        page.locator("#conflict button").click();
        assertThat(page.locator("#f-headline")).hasValue("Mine");
        assertThat(page.locator("#f-cityName")).hasValue("Tampere");
    }

    @Test
    void saysWhatIsWrongWithAValueAndKeepsWhatWasTyped() {
        Page page = browser.wide();
        page.navigate("/photos/" + lead);

        page.locator("#f-dateCreated").fill("yesterday");
        page.locator("#f-headline").fill("Kept while it is wrong");
        page.keyboard().press("Control+s");

        assertThat(page.locator("#refusal")).isVisible();
        assertThat(page.locator("#f-dateCreated")).hasValue("yesterday");
        assertThat(page.locator("#f-headline")).hasValue("Kept while it is wrong");
    }

    @Test
    void takesThirtyFilesInAndSaysWhatBecameOfEach() throws IOException {
        for (int i = 0; i < 27; i++) {
            try (java.io.InputStream picture = picture("x", 60 + i).getInputStream()) {
                Files.copy(picture, folder.resolve("DSC_%04d.png".formatted(i)));
            }
        }
        Files.write(folder.resolve("damaged.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 1, 2, 3});
        Files.copy(LEAD, folder.resolve("double.jpg"));
        Files.writeString(folder.resolve("film.mov"), "not a picture");
        Files.writeString(folder.resolve("captions.csv"), "Filename,Caption\nDSC_0003.png,A caption from the sheet.\n");
        Page page = browser.wide();
        page.navigate("/upload");
        page.locator("#s-jobid").fill("card 7");

        try (Stream<Path> files = Files.list(folder)) {
            page.locator("#file").setInputFiles(files.sorted().toArray(Path[]::new));
        }
        assertThat(page.locator("#send")).hasText("Take in 30 files");
        Browser.screen(page, "upload-before-1440");
        page.keyboard().press("Enter");

        assertThat(page.locator("#outcomes > li[data-state=refused]")).hasCount(2);
        assertThat(page.locator("#outcomes > li[data-state=already-there]")).containsText("double.jpg");
        assertThat(page.locator("#outcomes > li[data-state=refused]").last()).containsText("film.mov");
        assertThat(page.locator("#tally")).not().containsText("to come");
        assertThat(page.locator("#outcomes > li")).hasCount(30);
        // At once, or a moment later where the search doesn't know the picture yet.
        assertThat(page.locator("#companions li")).containsText("of 1 entry joined");
        page.waitForCondition(() -> desk.get("/api/photos?q=caption:sheet filename:DSC_0003.png")
                        .at("/total")
                        .asInt(0)
                == 1);
        Browser.screen(page, "upload-1440");
        assertThat(desk.get("/api/photos?q=filename:DSC_0004.png&facets=")
                        .at("/items/0/photo/iptc/jobid")
                        .asString())
                .isEqualTo("card 7");
    }

    @Test
    void goesOnWithAnUploadAfterThePageWasLeft() throws IOException {
        Page page = browser.wide();
        page.navigate("/upload");
        // The desk's answer never comes while one is on the page; to unroute would let what waits go.
        AtomicBoolean left = new AtomicBoolean();
        page.route("**/upload", route -> {
            if (left.get() || route.request().method().equals("GET")) {
                route.resume();
            }
        });
        Path file = folder.resolve("left-behind.png");
        try (java.io.InputStream picture = picture("x", 95).getInputStream()) {
            Files.copy(picture, file);
        }
        page.locator("#file").setInputFiles(file);
        page.keyboard().press("Enter");
        page.waitForFunction(
                "() => new Promise(done => { const r = indexedDB.open('uploads'); r.onsuccess = () => { const all ="
                        + " r.result.transaction('waiting').objectStore('waiting').count(); all.onsuccess = () =>"
                        + " done(all.result === 1); }; })");
        left.set(true);
        page.navigate("/credits");

        assertThat(page.locator("#said")).containsText("The upload goes on");
        page.waitForFunction(
                "() => fetch('/api/photos?q=filename:left-behind.png').then(a => a.json()).then(a => a.total === 1)");
    }

    @Test
    void readsCreditLinesAndSaysWhy() {
        Page page = browser.wide();
        page.navigate("/credits");

        page.locator("#lines").fill("JUNG YEON-JE/AFP via Getty Images\nREUTERS/Kim Hong-Ji\nno idea at all");
        page.locator("#credit-lines button").click();

        assertThat(page.locator(".reading").first()).containsText("AFP → Getty Images");
        assertThat(page.locator(".reading").nth(1)).containsText("Kim Hong-Ji");
        assertThat(page.locator(".reading").nth(1).locator(".print")).hasText("REUTERS/Kim Hong-ji");
        assertThat(page.locator(".reading").first().locator(".styles")).containsText("Photo by Jung Yeon-je/AFP");
        assertThat(page.locator(".reading").nth(2)).containsText("Not a credit");
        Browser.screen(page, "credits-1440");
    }

    @Test
    void showsMorePicturesBeforeTheEndIsReachedAndKeepsThemOnTheWayBack() throws IOException {
        for (int i = 0; i < 50; i++) {
            // An old date, so that they come after all others.
            Map<String, Object> iptc = Map.of("dateCreated", "2001-02-03");
            Answer answer = desk.upload("/api/photos?wait=true", picture("old-" + i + ".png", i), Map.of("iptc", iptc));
            assertThat(answer.status()).isEqualTo(201);
        }
        assertThat(desk.get("/api/photos?q=date:2001-02").at("/total").asInt()).isEqualTo(50);
        Page page = browser.wide();
        page.navigate("/");
        assertThat(page.locator("#grid .pic")).hasCount(60);

        page.keyboard().press("End");
        assertThat(page.locator("#grid .pic").nth(65)).isAttached();
        Locator last = page.locator("#grid .pic > a").nth(65);
        last.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#position")).containsText("66 of ");
        page.goBack();

        assertThat(page.locator("#grid .pic > a").nth(65)).isFocused();
    }

    @Test
    @EnabledIfSystemProperty(named = "cutline.timing", matches = "true")
    void showsSixtyPicturesSoonAfterTheAnswer() throws IOException {
        byte[] sample = Files.readAllBytes(LEAD);
        for (int i = 0; i < 60; i++) {
            // Behind the picture's end: another file, the same picture.
            byte[] another = Arrays.copyOf(sample, sample.length + 1 + i);
            desk.upload("/api/photos?wait=true", DeskClient.named("timed-" + i + ".jpg", another), Map.of());
        }
        Page page = browser.wide();
        page.navigate("/?q=filename:timed*");
        page.waitForLoadState();
        assertThat(page.locator("#grid .pic")).hasCount(60);
        page.reload();
        page.waitForLoadState();

        Number millis = (Number)
                page.evaluate(
                        "() => { const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd - t.responseEnd; }");
        assertThat(page.locator("#grid .pic > a[tabindex='0']")).hasCount(1);
        System.out.println("Sixty pictures: " + millis.intValue() + " ms after the answer");
        assertThat(millis.doubleValue()).isLessThan(1500);
    }

    @Test
    void isNotBrokenByAHostileCaption() {
        String id = desk.upload(Path.of("samples/AFP_33C97ZK.jpg")).at("/id").asString();
        String hostile =
                "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> \u202Egnihton \u05E9\u05DC\u05D5\u05DD ";
        Page page = browser.wide();
        page.navigate("/photos/" + id);
        page.locator("#f-description").fill(hostile + "word".repeat(12_500));
        page.locator("#f-headline").fill(hostile + "x".repeat(500));
        page.keyboard().press("Control+s");
        assertThat(page.locator("#state")).containsText("Revision");

        for (String address :
                List.of("/photos/" + id, "/photos/" + id + "?tab=history", "/?q=id:" + id, "/?view=list")) {
            page.navigate(address);
            assertThat(page.locator("main script, main img[src=x]")).hasCount(0);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(address)
                    .isEqualTo(true);
        }
        Browser.screen(page, "hostile-1440");
    }

    @Test
    void printsItsKeysFromTheTableThatDrivesThem() {
        Page page = browser.wide();
        page.navigate("/");

        page.keyboard().press("?");
        assertThat(page.locator("#keys")).containsText("copy credit");
        assertThat(page.locator("#keys").evaluate("keys => keys.scrollHeight <= innerHeight"))
                .isEqualTo(true);
        Browser.screen(page, "keys-1440");
        page.keyboard().press("Escape");

        assertThat(page.locator("#keys")).hasCount(0);
    }

    @Test
    void findsAndReadsWithoutScript() {
        Page page = browser.open(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/");
        page.locator("#q").fill("source:AFP");
        page.locator("#q").press("Enter");
        page.locator("#grid .pic > a").first().click();

        assertThat(page.locator("#credit")).containsText("AFP");
        page.locator("#tab-metadata").click();
        assertThat(page.locator(".t-metadata")).containsText("XMP");
        page.locator("#results").click();
        assertThat(page.locator("#q")).hasValue("source:AFP");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"DARK", "LIGHT"})
    void isAccessibleAndLooksRightInBothThemes(ColorScheme theme) {
        Map<String, String> pages = Map.of(
                "search", "/",
                "list", "/?view=list",
                "photo", "/photos/" + lead,
                "properties", "/photos/" + lead + "?tab=properties",
                "metadata", "/photos/" + lead + "?tab=metadata",
                "upload", "/upload",
                "credits", "/credits",
                "nothing", "/?q=zzzz",
                "lightboxes", "/lightboxes",
                "not-found", "/photos/none");
        look(pages, theme);
    }

    /** A small picture unlike all others. */
    private static Resource picture(String name, int seed) throws IOException {
        BufferedImage image = new BufferedImage(90 + seed % 7 * 10, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.getHSBColor(seed / 51f, 0.4f, 0.5f));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return DeskClient.named(name, png.toByteArray());
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
