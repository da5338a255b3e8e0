package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.html.AccordPage;
import org.diapason.formats.html.CheckPage;
import org.diapason.formats.html.ReportPage;
import org.diapason.formats.kit.Kit;
import org.diapason.formats.kit.KitFile;
import org.diapason.formats.kit.Products;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The report as a reader meets it: on a telephone and a desk, by day and by night, in French and in English. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));
    private static final String FULL = "boulangerie";
    private static final String SPARSE = "facilitating-learning-online";
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    @TempDir
    private Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private Browser browser;

    @BeforeAll
    void start() {
        Path chromium = Chromium.find(HOUSE).orElseGet(Chromium::without);
        Playwright playwright = Chromium.playwright();
        open.add(playwright);
        browser = Chromium.launch(playwright, chromium);
        open.addFirst(browser);
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    static Stream<Arguments> views() {
        return Stream.of(Lang.FR, Lang.EN)
                .flatMap(lang -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme -> WIDTHS.stream().map(width -> Arguments.of(lang, scheme, width))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everybody_can_read_it(Lang lang, ColorScheme scheme, int width) throws IOException {
        try (BrowserContext context = context(scheme, width)) {
            Page page = opened(context, report(lang));
            assertAccessible(page);
            assertFits(page);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everybody_can_read_what_a_portfolio_agrees_on(Lang lang, ColorScheme scheme, int width) throws IOException {
        try (BrowserContext context = context(scheme, width)) {
            for (String series : List.of(FULL, SPARSE)) {
                Page page = opened(context, accord(series, lang));
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                assertAccessible(page);
                assertFits(page);
            }
        }
    }

    @Test
    void everybody_can_read_the_page_of_a_check() throws IOException {
        try (BrowserContext context = context(ColorScheme.LIGHT, 320)) {
            Page page = opened(context, check(Lang.FR));
            assertAccessible(page);
            assertFits(page);
        }
    }

    /** Both languages on one page, which is what has most to keep apart. */
    @ParameterizedTest
    @CsvSource({FULL + ", 320", SPARSE + ", 1280"})
    void everybody_can_read_the_documents_of_a_series(String series, int width) throws IOException {
        Kit kit = Kit.of(Judged.of(seen(series).dossier(), seen(series).today()), Products.all());
        Set<Code> looked = new HashSet<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, width)) {
            for (KitFile file : kit.files(List.of(List.of(Lang.FR, Lang.EN)), List.of())) {
                if (file.name().endsWith(".html")
                        && looked.add(file.piece().product().kind())) {
                    ByteArrayOutputStream html = new ByteArrayOutputStream();
                    file.write(html);
                    Page page = opened(context, html.toString(StandardCharsets.UTF_8));
                    assertAccessible(page);
                    assertFits(page);
                    page.close();
                }
            }
        }
        assertEquals(
                Products.all().stream()
                        .filter(product -> product.formats().stream()
                                .anyMatch(format -> format.extension().equals("html")))
                        .count(),
                looked.size());
    }

    private BrowserContext context(ColorScheme scheme, int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    }

    /** Opens the page, and holds it to its word that it asks for nothing else. */
    private Page opened(BrowserContext context, String html) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        List<String> requests = new ArrayList<>();
        Page page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(file.toUri().toString());
        assertEquals(1, requests.size(), () -> requests.toString());
        return page;
    }

    private static void assertFits(Page page) {
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    private static void assertAccessible(Page page) {
        List<String> violations = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()) {
            rule.getNodes().forEach(node -> violations.add(rule.getId() + " " + node.getHtml()));
        }
        assertEquals(List.of(), violations);
    }

    private static String report(Lang lang) {
        Case seen = seen(FULL);
        return ReportPage.render(seen, Harmony.of(seen), lang, "0.1.0");
    }

    /** The page with a decision on it, so that every part of it is looked at. */
    private static String accord(String series, Lang lang) {
        Case seen = seen(series);
        Accord accord = Accord.of(seen);
        Decisions decisions = accord.proposals().stream()
                .filter(each -> each.policy().isStated())
                .findFirst()
                .map(Decisions.NONE::accept)
                .orElseThrow();
        return AccordPage.render(seen, accord, decisions, lang, "0.1.0");
    }

    private static String check(Lang lang) {
        List<CheckPage.Checked> all = new ArrayList<>();
        for (String series : List.of(FULL, SPARSE)) {
            Case seen = seen(series);
            all.add(new CheckPage.Checked(series, seen, Harmony.of(seen)));
        }
        return CheckPage.render(all, lang, "0.1.0");
    }

    private static Case seen(String series) {
        return Case.of(
                SeriesFiles.read(HOUSE.resolve("examples").resolve(series))
                        .dossier()
                        .orElseThrow(),
                LocalDate.of(2026, 11, 23));
    }
}
