package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diapason.app.browser.Chromium;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.core.feedback.Evaluation;
import org.diapason.studio.shell.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words that look like markup, written into every field of every form, stay words wherever they are shown. */
class StoredMarkupTest {

    private static final Path HOUSE = Path.of(System.getProperty("diapason.house", ".."));

    /** Forms that end what the others stand on, or in which nothing is kept that is ever shown. */
    private static final Pattern LEFT_ALONE =
            Pattern.compile(".*(sign-out|departure|password|second-factor|removal|restoration|entry|organisations)$");

    private static Busy busy;
    private static Pages pages;
    private static Scribe scribe;

    @BeforeAll
    static void writeItEverywhere() throws IOException {
        busy = Busy.open();
        scribe = new Scribe(busy.owner());
        for (Pages.Form form : busy.pages().forms()) {
            if (form.post()
                    && !LEFT_ALONE.matcher(form.to()).matches()
                    && form.fields().stream().anyMatch(Pages.Field::free)) {
                scribe.write(form);
            }
        }
        people();
        strangers();
        busy.bringIn(
                "\"><x-probe>.csv",
                ("title,hours,outcomes\n\"" + Markup.WORDS.replace("\"", "\"\"") + "\",10,\""
                                + Markup.FEW.replace("\"", "\"\"") + "\"\n")
                        .getBytes(StandardCharsets.UTF_8));
        pages = busy.pages();
    }

    @AfterAll
    static void close() throws IOException {
        busy.close();
    }

    private static void people() {
        Browser owner = busy.owner();
        busy.trial().join(owner, "READER", Markup.FEW, "probe@example.ca");
        owner.get("/en/guests");
        owner.post(
                "/en/guests",
                "name",
                Markup.FEW,
                "purpose",
                "COMMENT",
                "for",
                busy.series().toString(),
                "until",
                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(9).toString());
        owner.post("/en/members/invitations", "email", "\"<x-probe>\"@example.ca", "role", "READER");
    }

    /** Whoever has the link writes what the team reads: enough of them, in a round that ends. */
    private static void strangers() {
        for (int i = 0; i < Evaluation.LEAST_THRESHOLD; i++) {
            busy.owner().post(busy.asked(), "key", Id.fresh().toString(), "a-improve", Markup.WORDS);
        }
        busy.pages().forms().stream()
                .filter(form -> form.to().endsWith("/closing"))
                .forEach(form -> scribe.send(form, Map.of()));
    }

    @Test
    void what_strangers_write_and_what_strangers_read_is_shown_as_words() {
        for (String path : List.of("/en/series/" + busy.series() + "/feedback/words", "/en/heard/")) {
            List<String> shown = pages.seen().entrySet().stream()
                    .filter(each -> each.getKey().startsWith(path))
                    .map(each -> each.getValue().body())
                    .filter(body -> body.contains("x-probe"))
                    .toList();
            assertEquals(1, shown.size(), path);
            assertEquals(List.of(), Markup.acting(shown.getFirst()));
        }
    }

    @Test
    void what_is_written_as_words_is_shown_as_words_on_every_page() {
        List<String> acting = new ArrayList<>(scribe.acting());
        int showing = 0;
        for (Map.Entry<String, Page> each : pages.seen().entrySet()) {
            String body = each.getValue().body();
            if (isPage(each.getValue())) {
                Markup.acting(body).forEach(what -> acting.add(each.getKey() + ": " + what));
            }
            showing += body.contains("x-probe") ? 1 : 0;
        }
        assertEquals("", String.join("\n", acting));
        assertTrue(showing > 60, showing + " pages show it");
        assertTrue(
                scribe.taken() > 40 && scribe.refused().size() < scribe.taken() / 2,
                scribe.taken() + " forms took it, not " + scribe.refused());
    }

    @Test
    void what_is_asked_for_is_shown_as_words() {
        String words = Browser.encode(Markup.WORDS);
        List<String> acting = new ArrayList<>();
        List<String> paths = new ArrayList<>(List.of(
                "/en/sign-in?to=" + words,
                "/fr/sign-in?elsewhere=" + words,
                "/en/" + Browser.encode(Markup.FEW).replace("+", "%20"),
                "/en/series/" + Browser.encode(Markup.FEW).replace("+", "%20"),
                "/nothing?" + words));
        for (Pages.Form form : pages.forms()) {
            if (!form.post()) {
                StringBuilder query = new StringBuilder(form.to()).append('?');
                form.fields()
                        .forEach(field -> query.append(field.name())
                                .append('=')
                                .append(words)
                                .append('&'));
                paths.add(query.toString());
            }
        }
        for (String path : paths) {
            Markup.acting(busy.owner().get(path).body()).forEach(what -> acting.add(path + ": " + what));
        }
        assertEquals(List.of(), acting);
    }

    @Test
    void files_to_take_away_are_never_opened_in_the_place_of_a_page() {
        int files = 0;
        for (Map.Entry<String, Page> each : pages.seen().entrySet()) {
            if (each.getKey().matches(".*/export/[a-z]+\\.[a-z]+")) {
                Page file = each.getValue();
                assertTrue(file.header("Content-Disposition").startsWith("attachment"), each.getKey());
                assertEquals("nosniff", file.header("X-Content-Type-Options"), each.getKey());
                if (each.getKey().endsWith(".html")) {
                    List<String> acting = Markup.acting(file.body());
                    acting.removeIf(what -> what.startsWith("<script>") && !what.contains("alert"));
                    assertEquals(List.of(), acting, each.getKey());
                }
                files++;
            }
        }
        assertEquals(6, files);
    }

    @Test
    void a_picture_is_painted_anew_or_refused() {
        busy.owner().get("/en/organisation");
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>";
        for (String file : List.of(
                svg, "GIF89a/*" + svg + "*/=1;", "<html><x-probe>", "\u0089PNG\r\n\u001a\n" + svg, "BM" + svg)) {
            Page page = busy.owner()
                    .upload("/en/organisation/logo", "logo", "x.png", file.getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(422, page.status(), file);
            assertEquals(List.of(), Markup.acting(page.body()));
        }
    }

    @Test
    void a_browser_runs_nothing_and_has_nothing_to_complain_of() {
        Path chromium = Chromium.find(HOUSE).orElseGet(Chromium::without);
        List<String> said = new ArrayList<>();
        int seen = 0;
        try (Playwright playwright = Chromium.playwright();
                com.microsoft.playwright.Browser browser = Chromium.launch(playwright, chromium);
                BrowserContext context = browser.newContext()) {
            String home = busy.trial().studio().site().address("");
            context.addCookies(
                    List.of(new Cookie("session", busy.owner().cookie("session").orElseThrow()).setUrl(home)));
            com.microsoft.playwright.Page page = context.newPage();
            page.onDialog(dialog -> {
                said.add(page.url() + " opens " + dialog.message());
                dialog.dismiss();
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    said.add(page.url() + " says " + message.text());
                }
            });
            page.onPageError(error -> said.add(page.url() + " fails " + error));
            for (String path : oneOfEach()) {
                page.navigate(
                        home + path,
                        new com.microsoft.playwright.Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
                if (((Number) page.evaluate("document.querySelectorAll('x-probe, [x-probe]').length")).intValue() > 0) {
                    said.add(path + " holds an element that somebody wrote");
                }
                seen++;
            }
        }
        assertEquals("", String.join("\n", said));
        assertTrue(seen > 40, seen + " pages");
    }

    /** Whether a browser shows it, instead of keeping it as a file. */
    private static boolean isPage(Page page) {
        return page.header("Content-Type").startsWith("text/html")
                && !page.header("Content-Disposition").startsWith("attachment");
    }

    /** One page of every address that shows such words. */
    private static List<String> oneOfEach() {
        Set<String> known = new LinkedHashSet<>();
        return pages.seen().entrySet().stream()
                .filter(each -> each.getValue().body().contains("x-probe") && isPage(each.getValue()))
                .map(Map.Entry::getKey)
                .filter(path -> Pages.route(busy.routes(), path)
                        .map(Route::path)
                        .filter(known::add)
                        .isPresent())
                .toList();
    }

    @Test
    void the_probe_is_found_where_it_acts() {
        for (String page : List.of(
                "<p>" + Markup.WORDS,
                "<p title=\"" + Markup.WORDS + "\">",
                "<p title='" + Markup.WORDS + "'>",
                "<title>" + Markup.WORDS,
                "<textarea>" + Markup.WORDS,
                "<a href=" + Markup.ADDRESS + ">",
                "<script>" + Markup.WORDS)) {
            assertFalse(Markup.acting(page).isEmpty(), page);
        }
    }
}
