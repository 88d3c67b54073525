package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.cutline.api.DeskClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Finding, selecting, keeping and handing out, in a real browser. */
class FindBrowserTests extends BrowserTest {

    private static final long BUDGET = 100_000;

    @BeforeAll
    void fill() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .limit(14)
                    .forEach(desk::upload);
        }
    }

    @Test
    void sortsTheListByItsColumns() {
        Page page = browser.wide();
        page.navigate("/?view=list");

        page.locator(".columns .c-filename").click();
        assertThat(page).hasURL(Pattern.compile("sort=filename"));
        List<String> names = page.locator(".c-filename bdi").allTextContents();
        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        page.locator(".columns .c-filename").click();
        assertThat(page).hasURL(Pattern.compile("sort=-filename"));
        assertThat(page.locator(".c-filename bdi").first()).hasText(names.get(names.size() - 1));
    }

    @Test
    void saysWhatEachPartOfASearchWithoutHitsCosts() {
        Page page = browser.wide();
        page.navigate("/?city=Seoul&q=zzzz");

        assertThat(page.locator(".without a").first()).containsText(Pattern.compile("“zzzz”.*\\d picture"));
        assertThat(page.locator(".without a").nth(1)).containsText("0 pictures");
        Browser.screen(page, "no-hits-1440");
        page.locator(".without a").first().click();
        assertThat(page.locator("#grid .pic").first()).isVisible();
    }

    @Test
    void tellsOfArrivalsWithoutMovingTheGrid() {
        Page page = browser.wide();
        page.navigate("/?q=arrivalword");
        page.navigate("/");
        int before = page.locator("#grid .pic").count();

        desk.upload("arrival.jpg", bytes("samples/epa10546027.jpg"), Map.of("caption", "A late arrival."));

        assertThat(page.locator("#more")).isVisible();
        assertThat(page.locator("#more")).containsText("1 new");
        assertThat(page.locator("#grid .pic")).hasCount(before);
        Browser.screen(page, "arrivals-1440");
        page.keyboard().press("n");
        assertThat(page.locator("#grid .pic")).hasCount(before + 1);
    }

    @Test
    void selectsByKeyRangeAndAll() {
        Page page = browser.wide();
        page.navigate("/");
        assertThat(page.locator("#size")).isVisible();

        page.keyboard().press("ArrowRight");
        page.keyboard().press("x");
        assertThat(page.locator("#picked-count")).hasText("1 selected");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("#picked-count")).hasText("3 selected");
        assertThat(page.locator("#picked .stack img")).hasCount(3);
        assertThat(page.locator("#picked .signs svg").first()).isVisible();
        Browser.screen(page, "selection-1440");
        page.keyboard().press("a");
        assertThat(page.locator("#picked-count"))
                .hasText(page.locator("#grid .pic").count() + " selected");
        page.keyboard().press("Escape");
        assertThat(page.locator("#picked")).isHidden();
        assertThat(page.locator("#grid .pic > a:focus")).hasCount(1);
    }

    /** A HEIF file of nothing but its first box. */
    @Test
    void worksWithPicturesThatCannotBeShown() {
        byte[] box = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        String id = desk.upload("unshown.heic", box, Map.of()).at("/id").asString();
        Page page = browser.wide();
        page.waitForCondition(() -> desk.get("/api/photos/" + id + "/thumbnail")
                .at("/code")
                .asString("")
                .equals("copy-impossible"));
        page.waitForCondition(
                () -> desk.get("/api/photos?q=id:" + id).at("/total").asInt(0) == 1);
        page.navigate("/?q=id:" + id);
        assertThat(page.locator("#grid .none")).hasText("unshown.heic");

        page.keyboard().press("ArrowRight");
        page.keyboard().press("x");
        assertThat(page.locator("#picked-count")).hasText("1 selected");
        page.keyboard().press(" ");
        assertThat(page.locator("dialog.look")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".frame .none")).hasText("unshown.heic");
        assertThat(page.locator("#position")).hasText("1 of 1");
        page.keyboard().press("4");
        assertThat(page).hasURL(Pattern.compile("tab=history"));
    }

    @Test
    void keepsOutNobodyFromItsDialogs() {
        Page page = browser.wide();
        page.navigate("/searches");
        assertThat(seriousFaults(page)).as("searches").isEmpty();
        page.navigate("/?q=city:seoul");
        page.locator("#keep summary").click();
        page.locator("#keep [name=name]").fill("Seoul, for everybody");
        page.keyboard().press("Enter");
        assertThat(page.locator("#shelf-searches")).containsText("Seoul, for everybody");
        assertThat(seriousFaults(page)).as("search with saved searches").isEmpty();
        page.navigate("/searches");
        page.locator(".shelf .danger").click();
        assertThat(page.locator(".shelf")).hasCount(0);
        page.navigate("/");
        page.keyboard().press("ArrowRight");
        page.keyboard().press(" ");
        assertThat(page.locator("dialog[open]")).isVisible();
        assertThat(seriousFaults(page)).as("quick look").isEmpty();
        page.keyboard().press("Escape");
        page.keyboard().press("x");
        page.keyboard().press("l");
        assertThat(page.locator("dialog[open]")).isVisible();
        assertThat(seriousFaults(page)).as("lightbox").isEmpty();
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).isVisible();
        assertThat(seriousFaults(page)).as("keys").isEmpty();
    }

    @Test
    void downloadsASelectionAsAZipWithItsCredits() throws IOException {
        Page page = browser.wide();
        page.navigate("/?sort=filename&q=by:jung");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("a");

        page.keyboard().press("d");
        Download download = page.waitForDownload(
                () -> page.locator("#sizes button[value='1200']").click());

        List<String> names = new ArrayList<>();
        String credits = "";
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                credits = entry.getName().equals("credits.txt")
                        ? new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                        : credits;
            }
        }
        assertThat(names).contains("AFP_33BK4QX-1200.jpg", "credits.txt");
        assertThat(credits).contains("Jung Yeon-je/AFP via Getty Images");
    }

    @Test
    void printsAContactSheet() throws IOException {
        Page page = browser.wide();
        page.navigate("/");
        assertThat(page.locator("#size")).isVisible();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("a");

        Download download = page.waitForDownload(() -> page.keyboard().press("p"));

        Path sheet = Files.createDirectories(Path.of("target/screens")).resolve("contact-sheet.pdf");
        download.saveAs(sheet);
        try (InputStream content = Files.newInputStream(sheet)) {
            assertThat(new String(content.readNBytes(5), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(Files.size(sheet)).isGreaterThan(50_000);
    }

    @Test
    void putsPicturesIntoALightboxThatEverybodySees() {
        Page page = browser.wide();
        page.navigate("/");
        assertThat(page.locator("#size")).isVisible();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("x");

        page.keyboard().press("l");
        page.keyboard().type("Front <page>");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("“Front <page>” holds 1 picture now.");
        page.keyboard().press("g");
        page.keyboard().press("l");

        assertThat(page.locator(".boxes .title")).hasText("Front <page>");
        Browser.screen(page, "lightboxes-1440");
        page.locator(".boxes .title").click();
        assertThat(page.locator("#total")).hasText("1 picture");
        assertThat(page.locator("#chips .chip")).containsText("Front <page>");
    }

    @Test
    void savesASearchCountsWhatIsNewAndFeedsIt() throws Exception {
        Page page = browser.wide();
        page.navigate("/?q=sort+of+%22%26%22+OR+news&supplier=EPA");
        page.keyboard().press("s");
        page.keyboard().type("News & more");
        page.keyboard().press("Enter");
        assertThat(page.locator("#shelf-searches")).containsText("News & more");
        assertThat(page.locator("#said")).hasText("Saved as “News & more”, among the filters");
        assertThat(page.locator("#size")).isVisible(); // from now on the page hears keys

        page.keyboard().press("g");
        page.keyboard().press("k");
        assertThat(page.locator(".shelf .title")).hasText("News & more");
        Browser.screen(page, "searches-1440");

        DeskClient.Answer feed = desk.get("/searches/{name}.atom", "News & more");
        assertThat(feed.status()).isEqualTo(200);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document atom = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(feed.body()));
        assertThat(atom.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(atom.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("News & more");
        assertThat(atom.getElementsByTagName("link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("http://127.0.0.1:" + port + "/searches/News%20&%20more.atom");
        page.locator(".shelf form button.danger").click();
        assertThat(page.locator(".shelf")).hasCount(0);
    }

    @Test
    void notesOnAPhotoStayAtTheDesk() {
        String id = desk.get("/api/photos?size=1").at("/items/0/photo/id").asString();
        Page page = browser.wide();
        page.navigate("/photos/" + id);

        page.locator("#note").fill("Ask the <b>agency</b> for the name.");
        page.locator(".notes > form button").click();

        assertThat(page.locator(".notes li")).containsText("Ask the <b>agency</b> for the name.");
        page.locator(".notes li button").click();
        assertThat(page.locator(".notes li")).hasCount(0);
    }

    @Test
    void offersFieldsAndLeavesOutWithAMinus() {
        Page page = browser.wide();
        page.navigate("/");

        page.locator("#q").pressSequentially("cre");
        assertThat(page.locator("#ahead [data-insert='credit:']")).isVisible();
        page.locator("#q").fill("");
        page.locator("#q").pressSequentially("-by:jung");
        assertThat(page.locator("#ahead [role=option] b").first())
                .hasText(Pattern.compile("jung", Pattern.CASE_INSENSITIVE));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("#chips .chip.not")).containsText("Jung Yeon-je");
    }

    @Test
    void keepsThePageLight() throws IOException {
        Page page = browser.wide();
        List<String> addresses = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.url().matches(".*\\.(js|css)(\\?.*)?$")) {
                addresses.add(answer.url());
            }
        });
        page.navigate("/");
        page.waitForLoadState();

        long bytes = 0;
        for (String address : addresses) {
            bytes += zipped(desk.get(java.net.URI.create(address)).body());
        }
        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(bytes).isLessThan(BUDGET);
    }

    @Test
    void fitsAPhone() {
        Page page =
                browser.open(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
        page.navigate("/?q=by:jung&supplier=Getty+Images");
        Locator tick = page.locator("#grid .tick input").first();
        tick.check(new Locator.CheckOptions().setForce(true));

        assertThat(page.locator("#picked")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Browser.screen(page, "selection-390");
        for (String address : List.of("/searches", "/lightboxes", "/?view=list")) {
            page.navigate(address);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(address)
                    .isEqualTo(true);
        }
    }

    private static long zipped(byte[] content) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.size();
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
