package dev.cutline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cutline.Patience.patiently;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.cutline.api.DeskClient;
import dev.cutline.likeness.Copies;
import dev.cutline.likeness.Scenes;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerBrowserTests extends BrowserTest {

    @TempDir
    Path folder;

    @Test
    void answersForACutCopyAtOnce() throws Exception {
        takeIn(21);
        Page page = browser.wide();
        page.navigate("/owner");
        page.setInputFiles("#copy-file", copy(Copies.cropped(Scenes.picture(21), 0.08, 0, 0, 0.05)));

        assertThat(page.locator("#credit")).hasText("Ines Okafor/Cutline");
        assertThat(page.locator("#answer .how")).containsText("your part is framed");
        assertThat(page.locator("#copy-shown img")).isVisible();
        page.keyboard().press("c");
        assertThat(page.locator("#said")).hasText("Copied: Ines Okafor/Cutline");
        Browser.screen(page, "owner-1440");
    }

    @Test
    void answersWithoutScriptAsWell() throws Exception {
        takeIn(22);
        Page page = browser.open(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/owner");
        page.setInputFiles("#copy-file", copy(Scenes.picture(90)));
        page.locator("#copy-send").click();

        assertThat(page.locator("#answer h2")).hasText("Not one of ours");
        page.locator("#reference").fill("scene-22.jpg");
        page.keyboard().press("Enter");
        assertThat(page.locator("#credit")).hasText("Ines Okafor/Cutline");
    }

    private void takeIn(int number) throws InterruptedException {
        byte[] picture = Copies.encoded(Scenes.picture(number), "jpeg");
        desk.upload("scene-%d.jpg".formatted(number), picture, Map.of("credit", "Ines Okafor/Cutline"));
        byte[] copy = Copies.encoded(Copies.scaled(Scenes.picture(number), 280), "png");
        patiently().until(() -> isFound(desk, copy));
    }

    private static boolean isFound(DeskClient desk, byte[] copy) {
        return desk.upload("/api/credits/match", DeskClient.named("copy.png", copy), Map.of())
                        .at("/matches")
                        .size()
                > 0;
    }

    private Path copy(BufferedImage picture) throws Exception {
        return Files.write(folder.resolve("copy.png"), Copies.encoded(picture, "png"));
    }
}
