package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an institution prints says whose it is. */
class HousePrintTest {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));

    @Test
    void a_printed_page_bears_the_institution_and_none_of_the_ways_to_go(@TempDir Path data) throws Exception {
        Path chromium = Chromium.find(HOUSE).orElseGet(Chromium::without);
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright, chromium);
                LiveStudio studio = LiveStudio.open(data, browser);
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setStorageState(studio.signedIn()))) {
            Page page = context.newPage();
            page.navigate(studio.at("/en/"));
            String series = page.locator(".series-list a.name").first().getAttribute("href");
            for (String path : new String[] {"/framework/book", "/audience/scope", "/matrix", "/toolkit"}) {
                page.navigate(studio.at(series + path));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertTrue(page.locator(".top .part").first().isVisible(), path);
                for (String gone : new String[] {".top .product", ".top .series", ".top .find", ".rail", ".bottom"}) {
                    assertFalse(page.locator(gone).first().isVisible(), path + " " + gone);
                }
                assertEquals("static", page.locator(".top").evaluate("top => getComputedStyle(top).position"), path);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }
}
