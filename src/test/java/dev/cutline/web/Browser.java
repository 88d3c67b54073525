package dev.cutline.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by Playwright; tests are skipped where there is none. */
final class Browser implements AutoCloseable {

    private static final Path SCREENS = Path.of("target/screens");

    /** The browser notes each answer that isn't a success, wanted or not: 404, 409, 413, 422, 503. */
    private static final Pattern ANSWER = Pattern.compile("Failed to load resource: .* (404|409|413|422|503) ");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path executable, String address) {
        this.address = address;
        // CI machines are busy.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-sync")));
    }

    /** Starts the browser, or skips the test where it isn't installed. */
    static Browser start(String address) {
        Optional<Path> executable = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(executable.isPresent(), "No Chromium on the PATH: the browser tests are skipped");
        return new Browser(executable.orElseThrow(), address);
    }

    /** A desk on the table: 1440 by 900, dark, may copy. */
    Page wide() {
        return open(new NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK));
    }

    /** A window of its own with the options. */
    Page open(NewContextOptions options) {
        BrowserContext context = chromium.newContext(
                options.setBaseURL(address).setPermissions(List.of("clipboard-read", "clipboard-write")));
        context.setDefaultTimeout(40_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !ANSWER.matcher(message.text()).find()) {
                complaints.add(message.location() + " " + message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Takes what the consoles have said that is wrong since this was last asked. */
    List<String> complaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Keeps a picture of the page for people to look at. */
    static void screen(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
