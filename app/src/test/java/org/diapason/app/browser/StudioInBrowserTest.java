package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the studio as people meet it. The pages come from the table of addresses, so that a page nobody thought
 * of is looked at too. Each is seen in French on a telephone by day and in English on a desk by night;
 * -Dpages=all looks at all eight ways. It takes minutes and is asked for by -Dpages=some, apart from the build.
 */
@EnabledIfSystemProperty(named = "pages", matches = "some|all")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioInBrowserTest {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));

    private final List<AutoCloseable> open = new ArrayList<>();
    private Browser browser;
    private LiveStudio studio;
    private PageList pages;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path chromium = Chromium.find(HOUSE).orElseGet(Chromium::without);
        Playwright playwright = Chromium.playwright();
        open.add(playwright);
        browser = Chromium.launch(playwright, chromium);
        open.addFirst(browser);
        studio = LiveStudio.open(folder, browser);
        open.addFirst(studio);
        try (BrowserContext context = context(new Way("en", ColorScheme.LIGHT, 1280))) {
            Page page = context.newPage();
            leaveWorkOpen(page);
            pages = PageList.of(studio, page);
        }
    }

    /** What only work leads to: an import that waits, a framework that was adopted, a workshop that is open. */
    private void leaveWorkOpen(Page page) {
        Path portfolio = HOUSE.resolve("portfolios/facilitating-learning-online.csv");
        Walk walk = new Walk(studio, page, "en", new Hands.Mouse());
        walk.bringIn(portfolio).accept().adopt("outcomes");
        walk.follow("/workshop").press("form[action$='/workshop'] button").see("#board");
        walk.bringIn(portfolio);
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    /** In what language, light and width a page is seen. */
    record Way(String lang, ColorScheme scheme, int width) {}

    static Stream<Way> ways() {
        List<Way> all = new ArrayList<>();
        for (String lang : List.of("fr", "en")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(320, 1280)) {
                    all.add(new Way(lang, scheme, width));
                }
            }
        }
        return "all".equals(System.getProperty("pages")) ? all.stream() : Stream.of(all.get(0), all.get(7));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everybody_can_use_every_page(Way way) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = context(way)) {
            Page page = context.newPage();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error")) {
                    faults.add(page.url() + " says " + said.text());
                }
            });
            for (String path : pages.looked()) {
                Response response = page.navigate(studio.at("/" + way.lang() + path));
                if (response.status() != 200) {
                    faults.add(path + " answers " + response.status());
                    continue;
                }
                Looks.faults(page).forEach(fault -> faults.add(path + ": " + fault));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everybody_can_use_the_door(Way way) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setColorScheme(way.scheme()).setViewportSize(way.width(), 900))) {
            Page page = context.newPage();
            page.navigate(studio.at("/" + way.lang() + "/sign-in"));
            assertEquals(List.of(), Looks.faults(page));
        }
    }

    @Test
    void every_page_of_the_table_is_looked_at() {
        assertEquals(List.of(), pages.unknown());
        assertNotEquals(0, pages.looked().size());
    }

    @Test
    void a_cold_page_asks_little_and_of_nobody_else() {
        try (BrowserContext context = context(new Way("fr", ColorScheme.LIGHT, 1280))) {
            List<String> asked = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(studio.at("/fr" + pages.looked().getLast()));
            assertTrue(asked.size() <= 10, asked::toString);
            assertTrue(asked.stream().allMatch(url -> url.startsWith(studio.at("/"))), asked::toString);
        }
    }

    private BrowserContext context(Way way) {
        return browser.newContext(new Browser.NewContextOptions()
                .setStorageState(studio.signedIn())
                .setColorScheme(way.scheme())
                .setViewportSize(way.width(), 900));
    }
}
