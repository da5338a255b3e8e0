package org.diapason.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.diapason.app.serve.Trial;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Where the journeys are made: one studio and one browser for all of them. */
final class Stage implements AutoCloseable {

    static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));
    private static final double PATIENCE = 15_000;

    /** What browsers say of a form that has to be looked at again. */
    private static final String REFUSED = "the server responded with a status of 422";

    private final Playwright playwright;
    private final Browser browser;
    private final Trial trial;
    private final LiveStudio studio;

    private Stage(Path chromium) throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright, chromium);
        trial = Trial.open();
        studio = LiveStudio.of(trial, browser);
    }

    /** Lets the owner go this way. */
    void walk(Way way, Consumer<Walk> journey) {
        walk(way, Optional.of(studio.signedIn()), journey);
    }

    /** Lets somebody go this way who has not come in. */
    void stranger(Way way, Consumer<Walk> journey) {
        walk(way, Optional.empty(), journey);
    }

    /** Holds every page to saying nothing against itself. */
    private void walk(Way way, Optional<String> state, Consumer<Walk> journey) {
        List<String> said = new ArrayList<>();
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setJavaScriptEnabled(way.scripts())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
        state.ifPresent(options::setStorageState);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.onPageError(said::add);
            page.onConsoleMessage(each -> {
                if (each.type().equals("error") && !each.text().contains(REFUSED)) {
                    said.add(page.url() + " says " + each.text());
                }
            });
            Hands hands = way.keys() ? new Hands.Keys(page) : new Hands.Mouse();
            try {
                journey.accept(new Walk(studio, page, way.lang(), hands));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(page.title() + " at " + page.url() + ": " + e.getMessage(), e);
            }
        }
        assertEquals(List.of(), said);
    }

    /** The path of an example that nobody has touched. */
    String copy(String example) {
        return "/series/" + trial.copy(example);
    }

    @Override
    public void close() throws IOException {
        trial.close();
        browser.close();
        playwright.close();
    }

    /** Opens the stage once and hands it to the tests. */
    static final class Door implements BeforeAllCallback, ParameterResolver {

        @Override
        public void beforeAll(ExtensionContext test) {
            stage(test);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return stage(test);
        }

        private static Stage stage(ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Stage.class, _ -> open(), Stage.class);
        }

        private static Stage open() {
            Path chromium = Chromium.find(HOUSE).orElseGet(Chromium::without);
            try {
                return new Stage(chromium);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
