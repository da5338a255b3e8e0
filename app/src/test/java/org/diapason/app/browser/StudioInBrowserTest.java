package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diapason.app.browser.Looks.Way;
import org.diapason.app.browser.Scenes.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the studio as people meet it. The pages come from the table of addresses, so that a page nobody thought
 * of is looked at too. Each is seen in French on a telephone by day and in English on a desk by night;
 * -Dpages=all looks at each in all eight ways.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StudioInBrowserTest {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));
    private static final boolean ALL = "all".equals(System.getProperty("pages"));

    /** What makes a browser that of somebody who has not signed in. */
    private static final String NOBODY = "";

    /** How long a page may take that a browser asks for while the machine has much to do. */
    private static final int PATIENCE = 30_000;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final Markup markup = new Markup();
    private Browser browser;
    private LiveStudio studio;
    private Work work;
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
        try (BrowserContext owner = context(studio.signedIn())) {
            work = Work.done(studio, browser, owner);
            pages = PageList.of(studio, owner.request());
        }
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private static List<Way> ways(String lang) {
        return ALL ? Way.ALL : List.of(lang.equals("fr") ? Way.NARROW_DAY : Way.WIDE_NIGHT);
    }

    @Test
    void every_page_of_the_table_is_looked_at() {
        assertEquals(List.of(), pages.unknown());
        assertNotEquals(0, pages.looked().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everybody_can_use_every_page(String lang) {
        Faults faults = new Faults();
        try (BrowserContext context = context(studio.signedIn())) {
            Page page = listened(context, faults, true);
            for (String path : pages.looked()) {
                Response response = page.navigate(studio.at("/" + lang + path));
                if (response.status() != 200) {
                    faults.add(path, "answers " + response.status());
                }
                faults.addAll(path, markup.errors(response.text()));
                faults.addAll(path, Looks.faults(page, ways(lang)));
            }
        }
        assertEquals("", faults.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everybody_can_use_what_work_leads_to(String lang) {
        assertEquals("", played(lang, context(studio.signedIn()), Scenes.within(work)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whoever_only_reads_can_do_so(String lang) {
        assertEquals("", played(lang, context(work.reader()), Scenes.read(work)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everybody_can_use_an_organisation_that_begins(String lang) {
        assertEquals("", played(lang, context(work.newcomer()), Scenes.begun()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everybody_can_use_the_door(String lang) {
        assertEquals("", played(lang, context(NOBODY), Scenes.outside(work)));
    }

    /** The last: from then on, nobody at this address comes in by a link. */
    @Order(Integer.MAX_VALUE)
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everybody_can_read_that_they_must_wait(String lang) {
        assertEquals("", played(lang, context(NOBODY), List.of(Scenes.waiting())));
    }

    @Test
    void nothing_is_cut_off_when_words_are_spaced_or_doubled_and_colours_are_forced() {
        Faults faults = new Faults();
        try (BrowserContext context = context(studio.signedIn())) {
            Page page = listened(context, faults, true);
            for (String end : List.of(
                    "",
                    "/matrix",
                    "/framework",
                    "/micro-credentials/FLO-F/outcomes",
                    "/effort",
                    "/pathway",
                    "/audience")) {
                page.navigate(studio.at("/fr" + work.series() + end));
                faults.addAll(end, Looks.faults(page, List.of(Way.FORCED)));
                faults.addAll(end, Looks.clipped(page));
            }
        }
        assertEquals("", faults.toString());
    }

    @Test
    void a_cold_page_asks_little_and_of_nobody_else() {
        try (BrowserContext context = context(studio.signedIn())) {
            List<String> asked = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(studio.at("/fr" + work.series() + "/matrix"));
            assertTrue(asked.size() <= 10, asked::toString);
            assertTrue(asked.stream().allMatch(url -> url.startsWith(studio.at("/"))), asked::toString);
        }
    }

    /** What is wrong with these scenes. */
    private String played(String lang, BrowserContext context, List<Scene> scenes) {
        Faults faults = new Faults();
        try (context) {
            Page page = listened(context, faults, false);
            List<Response> came = new ArrayList<>();
            page.onResponse(response -> {
                if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
                    came.add(response);
                }
            });
            for (Scene scene : scenes) {
                try {
                    Way.WIDE_NIGHT.over(page);
                    scene.come().accept(new Walk(studio, page, lang, new Hands.Mouse()));
                    faults.addAll(scene.name(), markup.errors(came.getLast().text()));
                    faults.addAll(scene.name(), Looks.faults(page, ways(lang)));
                } catch (AssertionError | PlaywrightException wrong) {
                    faults.add(scene.name(), "is not come to: " + wrong.getMessage());
                }
            }
        }
        return faults.toString();
    }

    /** A page whose every complaint is a fault; that something was refused is none where it was meant to be. */
    private static Page listened(BrowserContext context, Faults faults, boolean refusals) {
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(said -> faults.add(page.url(), said));
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") && (refusals || !said.text().startsWith("Failed to load resource"))) {
                faults.add(page.url(), said.text());
            }
        });
        return page;
    }

    private BrowserContext context(String state) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
        return browser.newContext(state.isEmpty() ? options : options.setStorageState(state));
    }
}
