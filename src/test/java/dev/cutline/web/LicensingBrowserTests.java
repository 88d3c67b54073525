package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/** What a licensing clerk does: contracts, usages, reports, kill notices, articles. */
class LicensingBrowserTests extends BrowserTest {

    private static final Path ARTICLE = Path.of("samples/what-the-test-means.html");

    private String lead;
    private String killed;

    @BeforeAll
    void fill() {
        lead = upload("AFP_33BK4QX.jpg");
        killed = upload("DPA_20230306_0141.jpg");
        desk.send(HttpMethod.PUT, "/api/photos/{id}/withdrawal", "{\"reason\":\"Wrong person named.\"}", killed);
        desk.send(
                HttpMethod.POST,
                "/api/photos/{id}/usages",
                "{\"publication\":\"The Daily\",\"page\":\"4\",\"date\":\"2026-10-17\",\"credit\":\"AFP\",\"fee\":30,\"currency\":\"EUR\"}",
                lead);
    }

    @Test
    void agreesAContractThatTheLicenceFollows() {
        Page page = browser.wide();
        page.navigate("/agencies?name=getty");
        page.locator("td a").first().click();
        page.locator("[name='contract.terms']").selectOption("per-use");
        page.locator("[name='contract.price']").fill("45");
        page.locator("[name='contract.currency']").fill("EUR");
        page.locator("[name='contract.uses.tv.terms']").selectOption("forbidden");
        page.locator(".terms .btn.main").click();

        assertThat(page.locator(".terms .rights")).containsText("TV forbidden");
        page.navigate("/photos/" + lead + "?for=tv&in=DE");
        assertThat(page.locator(".rights .status")).hasText("Blocked");
        page.navigate("/owner?reference=AFP_33BK4QX.jpg");
        page.locator("#use-for").selectOption("tv");
        assertThat(page.locator("#answer .status")).hasText("Blocked");
        assertThat(page.locator("#answer .rights small")).hasText("for TV, worked out just now");
        page.locator("#use-country").fill("Narnia");
        page.keyboard().press("Enter");
        assertThat(page.locator("#answer [role=alert]")).containsText("is no country");
    }

    @Test
    void entersAUsageAndReportsItsMonth() {
        Page page = browser.wide();
        page.navigate("/photos/" + lead + "?tab=usages");
        page.locator("#u-publication").fill("Evening Paper");
        page.locator("#u-date").fill("2024-05-03");
        page.locator("#u-page").fill("1");
        page.locator("#u-credit").fill("Jung Yeon-je/AFP via Getty Images");
        page.locator(".form .btn.main").click();

        assertThat(page.locator(".t-usages tbody tr", with("Evening Paper"))).containsText("Right");
        assertThat(page.locator(".t-usages tbody tr", with("The Daily"))).containsText("Differs");
        page.navigate("/reports?month=2024-05");
        assertThat(page.locator("[aria-label=Usages] tbody tr")).containsText("Evening Paper");
        assertThat(page.locator("[aria-label=Totals] tbody tr")).containsText("Getty Images");
    }

    @Test
    void withdrawsByAListAndLiftsIt() {
        String id = upload("AP23088417760233.jpg");
        Page page = browser.wide();
        page.navigate("/withdrawals");
        page.locator("main textarea").first().fill(id + "\nnobody-knows-this\n" + "x".repeat(50_000));
        page.locator("main [name=reason]").fill("Killed by its agency.");
        page.locator("main .btn.danger").click();

        assertThat(page.locator("main")).containsText("nobody-knows-this");
        page.navigate("/photos/" + id);
        assertThat(page.locator("#picture")).hasAttribute("src", "/withheld.svg");
        page.navigate("/withdrawals");
        page.locator("main textarea").first().fill(id);
        page.locator("main .btn", with("Lift")).click();
        page.navigate("/photos/" + id);
        assertThat(page.locator(".rights .status")).not().hasText("Blocked");
    }

    /** Their console stays silent, too: nothing is asked for that is refused. */
    @Test
    void showsALockWhereverAPictureIsWithheld() {
        Page page = browser.wide();
        for (String address : new String[] {
            "/?q=id:" + killed,
            "/?view=list&q=id:" + killed,
            "/photos/" + killed,
            "/owner?reference=" + killed,
            "/batches/new?id=" + killed
        }) {
            page.navigate(address);
            assertThat(page.locator("main img[src='/withheld.svg']").first()).isVisible();
            assertThat(page.locator("main img[src*='" + killed + "']")).hasCount(0);
        }
        page.navigate("/audit");
        page.locator("#use-for").selectOption("web");
        page.setInputFiles("#article", ARTICLE);
        page.locator(".ask-article .btn.main").click();
        assertThat(page.locator(".printed").first()).isVisible();
        assertThat(page.locator("#use-for")).hasValue("web");
        Browser.screen(page, "audit-1440");
        page.navigate("/upload");
        page.setInputFiles("#file", Path.of("samples/DPA_20230306_0141.jpg"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#outcomes img")).hasAttribute("src", "/withheld.svg");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"DARK", "LIGHT"})
    void isAccessibleAndLooksRightInBothThemes(ColorScheme theme) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("agencies", "/agencies");
        pages.put("agency", "/agencies/AFP");
        pages.put("usages", "/photos/" + lead + "?tab=usages");
        pages.put("reports", "/reports?month=2026-10");
        pages.put("reports-empty", "/reports?month=1999-01");
        pages.put("withdrawals", "/withdrawals");
        pages.put("withdrawn", "/photos/" + killed);
        pages.put("audit", "/audit");
        pages.put("owner", "/owner?reference=AFP_33BK4QX.jpg");
        pages.put("me", "/me");
        pages.put("folders", "/folders");
        pages.put("corrections", "/corrections");
        look(pages, theme);
    }

    private String upload(String sample) {
        return desk.upload(Path.of("samples", sample)).at("/id").asString();
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
