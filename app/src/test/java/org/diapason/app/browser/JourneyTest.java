package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come to do, done from end to end in a real browser: in both languages, by mouse and by keys alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));
    private static final Path PORTFOLIO = HOUSE.resolve("portfolios/facilitating-learning-online.csv");

    private static final Map<String, String> VAGUE =
            Map.of("fr", "Comprendre le levain.", "en", "Understand sourdough.");
    private static final Map<String, String> CLEAR =
            Map.of("fr", "Décrire trois levains de seigle.", "en", "Describe three rye sourdoughs.");

    @TempDir
    private Path folder;

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

    @ParameterizedTest
    @CsvSource({"fr,mouse", "en,mouse"})
    void a_portfolio_becomes_a_framework(String lang, String hands) {
        walk(lang, hands.equals("keys"), true, this::portfolioToFramework);
    }

    @ParameterizedTest
    @CsvSource({"fr,mouse", "en,mouse"})
    void a_blank_page_becomes_a_series(String lang, String hands) {
        walk(lang, hands.equals("keys"), true, walk -> {
            blank(walk, lang);
            walk.follow("/micro-credentials").write("[name=code]", "AB").write("[name=title]", "Levains");
            walk.press("form[action$='/micro-credentials'] button").see("a[href*='/AB/']");
            walk.open(walk.series() + "/micro-credentials/AB/items/new?part=outcomes");
            walk.write("[name=code]", "O1").write("[name='statement." + lang + "']", VAGUE.getOrDefault(lang, ""));
            walk.press("#item form button[name=act] >> nth=-1").see("#item-O1 .to-judge, #item-O1 .off-key");
            walk.press("#item-O1 .name a").write("[name='statement." + lang + "']", CLEAR.getOrDefault(lang, ""));
            walk.press("#item form button[name=act] >> nth=-1").see("#item-O1").missing("#item-O1 .off-key");
        });
    }

    @ParameterizedTest
    @CsvSource({"fr,mouse", "en,mouse", "fr,keys", "en,keys"})
    void what_is_said_and_done_is_found_again(String lang, String hands) {
        walk(lang, hands.equals("keys"), true, walk -> {
            blank(walk, lang);
            walk.follow("/talk").write("#words", "Les élèves d'été reviennent.");
            walk.press("form[action$='/talk'] button").see("article.unresolved");
            walk.press("form[action$='/resolution'] button").see("article.resolved");
            walk.open("/search")
                    .write("#q", "eleves ete")
                    .press("main form button")
                    .see("main ul.things a.name");
            walk.open(walk.series()).follow("/history").press(".timeline a").see("dl.changes ins");
            walk.follow("/history/1")
                    .press("form[action$='/1/restoration'] button")
                    .see("main h1");
            walk.follow("/audience").see("#people").missing("#people .persona");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_team_decides_on_two_screens(String lang) {
        walk(lang, false, true, here -> {
            here.bringIn(PORTFOLIO).accept().adopt("outcomes");
            here.follow("/workshop").press("form[action$='/workshop'] button").see("#board");
            walk(lang, false, true, there -> {
                there.open(here.path(lang)).see("#board").mark();
                here.choose("[name=shape][value=free]").press("form[action$='/replies'] button");
                there.see("#board .camps").marked();
                here.write("#because", "On y reviendra.").press("form[action$='/decision'] button");
                there.see("#board .notice.good").marked();
            });
        });
    }

    /** Begins a series with a title and says for whom it is. */
    private static void blank(Walk walk, String lang) {
        walk.open("").follow("/series/new").write("[name=title-" + lang + "]", "Pains d'été");
        walk.choose("[name=approach][value=progressive]")
                .press("form[action$='/series/new'] button")
                .begun();
        walk.follow("/audience").follow("/audience/people/new").write("[name=name-" + lang + "]", "Élèves");
        walk.press("main form[action$='/people/new'] button").see(".persona");
    }

    private void portfolioToFramework(Walk walk) {
        walk.bringIn(PORTFOLIO).accept().adopt("outcomes");
        walk.stands("FLO-F", "weeks", "off-key").cell("FLO-F", "weeks");
        mend(walk);
        walk.stands("FLO-B", "mode", "off-key").cell("FLO-B", "mode");
        walk.grant("FLO-B", "mode").stands("FLO-B", "mode", "justified");
        walk.follow("/deviations").see("table.register td .state.done");
        walk.follow("/framework").follow("/framework/book").see("article.book section dl");
        walk.follow("/export");
        Path file = walk.download("/export/series.yaml", folder);
        assertFalse(SeriesFiles.read(file).dossier().isEmpty());
    }

    private static void mend(Walk walk) {
        String form = "form[action$='/matrix/FLO-F/weeks']:visible ";
        walk.write(form + "[name=value]", "2").press(form + "button");
        walk.back().stands("FLO-F", "weeks", "in-tune|permitted");
    }

    /** Lets somebody walk, and holds every page to saying nothing against itself. */
    private void walk(String lang, boolean keys, boolean scripts, Consumer<Walk> journey) {
        List<String> said = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(studio.signedIn())
                .setJavaScriptEnabled(scripts)
                .setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.setDefaultTimeout(10_000);
            page.onPageError(said::add);
            page.onConsoleMessage(each -> {
                if (each.type().equals("error")) {
                    said.add(page.url() + " says " + each.text());
                }
            });
            journey.accept(new Walk(studio, page, lang, keys ? new Hands.Keys(page) : new Hands.Mouse()));
        }
        assertEquals(List.of(), said);
    }
}
