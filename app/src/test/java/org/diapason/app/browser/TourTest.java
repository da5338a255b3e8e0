package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of docs/tour.md. With -Dtour=write they are taken anew. */
class TourTest {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));
    private static final Path DOCS = HOUSE.resolve("docs");
    private static final Pattern PICTURE = Pattern.compile("\\((tour/[^)]+\\.png)\\)");
    private static final long MOST_BYTES = 2_500_000;
    private static final String[][] STOPS = {
        {"element", "/framework/elements/weeks"},
        {"outcomes", "/micro-credentials/FLO-F/outcomes"},
        {"effort", "/effort"},
        {"pathway", "/pathway"},
    };

    @Test
    void the_tour_shows_pictures_that_are_there() throws IOException {
        List<String> missing = new ArrayList<>();
        long bytes = 0;
        for (String name : named()) {
            if (Files.exists(DOCS.resolve(name))) {
                bytes += Files.size(DOCS.resolve(name));
            } else {
                missing.add(name);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(bytes < MOST_BYTES, "The pictures hold " + bytes + " bytes");
    }

    @Test
    void the_tour_is_photographed(@TempDir Path data) throws Exception {
        assumeTrue("write".equals(System.getProperty("tour")), "Pictures are taken with -Dtour=write");
        Path chromium = Chromium.find(HOUSE).orElseGet(Chromium::without);
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright, chromium);
                LiveStudio studio = LiveStudio.open(data, browser)) {
            for (String lang : List.of("fr", "en")) {
                photograph(browser, studio, lang);
            }
        }
    }

    private static List<String> named() throws IOException {
        return PICTURE.matcher(Files.readString(DOCS.resolve("tour.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static void photograph(Browser browser, LiveStudio studio, String lang) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(studio.signedIn())
                .setViewportSize(1280, 800))) {
            Page page = context.newPage();
            Walk walk = new Walk(studio, page, lang, new Hands.Mouse());
            walk.bringIn(HOUSE.resolve("portfolios/facilitating-learning-online.csv"))
                    .accept();
            shoot(page, lang, "proposals");
            walk.adopt("outcomes").cell("FLO-F", "weeks");
            shoot(page, lang, "matrix");
            walk.open(walk.series() + "/matrix").cell("FLO-B", "mode").grant("FLO-B", "mode");
            walk.follow("/deviations");
            shoot(page, lang, "deviations");
            walk.open(walk.series());
            shoot(page, lang, "home");
            for (String[] stop : STOPS) {
                walk.open(walk.series() + stop[1]);
                shoot(page, lang, stop[0]);
            }
        }
    }

    private static void shoot(Page page, String lang, String name) {
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions().setPath(DOCS.resolve("tour/" + name + "-" + lang + ".png")));
    }
}
