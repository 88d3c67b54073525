package dev.cutline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A desk, a browser before it, and somebody who fills the desk beforehand; nothing may be complained of on a console. */
@DeskTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private static final int PHONE = 390;

    @LocalServerPort
    int port;

    @Autowired
    DeskClient desk;

    Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.start("http://127.0.0.1:" + port);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Takes pictures of pages on a table and on a phone; they must fit, and axe must find nothing serious. */
    void look(Map<String, String> pages, ColorScheme theme) {
        String tone = theme.name().toLowerCase(Locale.ROOT);
        for (int width : List.of(1440, PHONE)) {
            Page page = browser.open(new NewContextOptions()
                    .setViewportSize(width, width == PHONE ? 844 : 900)
                    .setColorScheme(theme));
            pages.forEach((name, address) -> {
                page.navigate(address);
                page.waitForLoadState();
                Browser.screen(page, name + "-" + width + "-" + tone);
                assertThat(seriousFaults(page)).as("%s at %d", name, width).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s fits %d", name, width)
                        .isEqualTo(true);
            });
        }
    }

    /** What axe finds on a page that keeps people out. */
    static List<String> seriousFaults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .toList();
    }
}
