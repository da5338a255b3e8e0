package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files come in by the picker and by being dropped; what is not taken is said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadInBrowserTest {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));
    private static final Path PORTFOLIO = HOUSE.resolve("portfolios/facilitating-learning-online.csv");
    private static final String DROP = """
            (place, [name, bytes, text]) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([text || new Uint8Array(bytes)], name));
              for (const kind of ["dragover", "drop"])
                place.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
            }""";

    private final List<AutoCloseable> open = new ArrayList<>();
    private Browser browser;
    private LiveStudio studio;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        Path chromium = Chromium.find(HOUSE).orElseGet(Chromium::without);
        Playwright playwright = Chromium.playwright();
        open.add(playwright);
        browser = Chromium.launch(playwright, chromium);
        open.addFirst(browser);
        studio = LiveStudio.open(data, browser);
        open.addFirst(studio);
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private Page page(BrowserContext context, String lang) {
        Page page = context.newPage();
        page.navigate(studio.at("/" + lang + "/accord"));
        return page;
    }

    private BrowserContext context() {
        return browser.newContext(new Browser.NewContextOptions().setStorageState(studio.signedIn()));
    }

    private static void send(Page page) {
        page.locator("form[enctype] button").last().click();
    }

    @Test
    void a_file_is_picked() {
        try (BrowserContext context = context()) {
            Page page = page(context, "fr");
            page.setInputFiles("#files", PORTFOLIO);
            send(page);
            page.waitForURL(url -> url.contains("/accord/imports/"));
        }
    }

    @Test
    void a_file_is_dropped() {
        try (BrowserContext context = context()) {
            Page page = page(context, "en");
            page.locator("label.drop").evaluate(DROP, List.of("p.csv", 0, "Code,Title\nA-1,Bread\nA-2,Rolls\n"));
            assertEquals("p.csv", page.locator("#files").evaluate("input => input.files[0].name"));
            send(page);
            page.waitForURL(url -> url.contains("/accord/imports/"));
        }
    }

    @Test
    void what_is_empty_or_far_too_much_is_said_before_it_is_sent() {
        try (BrowserContext context = context()) {
            Page page = page(context, "en");
            Locator files = page.locator("#files");
            page.locator("label.drop").evaluate(DROP, List.of("empty.csv", 0, ""));
            assertTrue(String.valueOf(files.evaluate("input => input.validationMessage"))
                    .contains("empty"));
            page.locator("label.drop").evaluate(DROP, List.of("film.zip", 70_000_000, ""));
            assertTrue(String.valueOf(files.evaluate("input => input.validationMessage"))
                    .contains("64 MB"));
            send(page);
            assertTrue(page.url().endsWith("/accord"));
            page.setInputFiles("#files", PORTFOLIO);
            assertFalse(Boolean.TRUE.equals(files.evaluate("input => input.validity.customError")));
        }
    }
}
