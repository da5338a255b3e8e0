package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diapason.app.serve.Browser.Page;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Verb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What another site makes a browser do in somebody's name does nothing, at every address. */
class ForgedRequestTest {

    private static Busy busy;
    private static Pages pages;

    @BeforeAll
    static void open() throws IOException {
        busy = Busy.open();
        pages = busy.pages();
    }

    @AfterAll
    static void close() throws IOException {
        busy.close();
    }

    private static HttpRequest.Builder form(String path, String body) {
        return busy.owner()
                .request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static List<String> acting() {
        return busy.routes().stream()
                .filter(route -> route.verb() == Verb.POST)
                .map(Route::path)
                .map(path -> "/en"
                        + path.replace("{series}", busy.series().toString()).replaceAll("\\{[a-z]+}", "x"))
                .toList();
    }

    @Test
    void no_address_acts_without_the_token_of_a_page() {
        String before = Everything.of(busy.trial().database()).sum();
        for (String path : acting()) {
            // Whoever answers is nobody here: there is no name in which another site could act.
            int refused = path.startsWith("/en/answer/") ? 404 : 403;
            assertEquals(refused, busy.owner().send(form(path, "x=1")).status(), path);
            assertEquals(refused, busy.owner().send(form(path, "_csrf=made-up")).status(), path);
        }
        assertEquals(before, Everything.of(busy.trial().database()).sum());
        assertTrue(acting().size() > 60);
    }

    @Test
    void no_address_acts_for_another_site_even_with_the_token() {
        busy.owner().get("/en/kit");
        String body = "_csrf=" + Browser.encode(busy.owner().token());
        for (String path : acting()) {
            for (List<String> header : List.of(
                    List.of("Origin", "https://evil.example"),
                    List.of("Origin", "http://localhost"),
                    List.of("Sec-Fetch-Site", "cross-site"))) {
                HttpRequest.Builder foreign = form(path, body).header(header.getFirst(), header.getLast());
                assertEquals(403, busy.owner().send(foreign).status(), path + header);
            }
        }
    }

    @Test
    void nothing_that_stands_in_an_address_leads_to_another_site() {
        List<String> away = new ArrayList<>();
        for (String to : List.of(
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/%09/evil.example",
                "@evil.example",
                ".evil.example",
                ":80@evil.example",
                "javascript:alert(1)")) {
            for (String lang : List.of("/en", "/fr")) {
                busy.owner().get(lang + "/kit");
                stays(busy.owner().post(lang + "/theme", "theme", "dark", "to", to), lang + "/theme " + to, away);
                stays(busy.owner().get(lang + "/sign-in?to=" + Browser.encode(to)), lang + "/sign-in " + to, away);
            }
        }
        assertEquals(List.of(), away);
    }

    private static void stays(Page page, String what, List<String> away) {
        String to = page.location().replaceFirst("^http://localhost:[0-9]+(?=/)", "");
        if (page.status() != 303 || !to.matches("/(en|fr)(/(?![/\\\\\\t]).*)?/?")) {
            away.add(what + " leads to " + page.status() + " " + page.location());
        }
    }

    @Test
    void every_kind_of_answer_tells_the_browser_what_to_refuse() throws IOException {
        Map<String, Page> answers = new TreeMap<>(pages.seen());
        for (String path :
                List.of("/", "/en/nothing", "/nothing", "/health", "/en/link/x", "/static/nothing", "/en/%00")) {
            answers.put(path, busy.trial().stranger().get(path));
        }
        answers.put("form without token", busy.owner().send(form("/en/theme", "x=1")));
        answers.put("form refused", busy.owner().post("/en/series/new"));
        List<String> faults = new ArrayList<>();
        answers.forEach((path, page) -> expected(page).forEach((header, value) -> {
            if (!page.header(header).equals(value)) {
                faults.add(path + " " + page.status() + " " + header + ": " + page.header(header));
            }
        }));
        assertEquals("", String.join("\n", faults));
        assertTrue(answers.size() > 80);
    }

    /** What Mozilla's Observatory gives its best mark for, and more; what the server itself refuses holds nothing at all. */
    private static Map<String, String> expected(Page page) {
        Map<String, String> expected = new TreeMap<>();
        String policy = page.header("Content-Security-Policy");
        boolean bare = policy.equals("default-src 'none'; frame-ancestors 'none'") && page.status() >= 400;
        expected.put("X-Content-Type-Options", "nosniff");
        expected.put("Server", "");
        expected.put("X-Powered-By", "");
        expected.put("Access-Control-Allow-Origin", "");
        if (!bare) {
            expected.put(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            expected.put("X-Frame-Options", "DENY");
            expected.put("Referrer-Policy", "no-referrer");
            expected.put("Cross-Origin-Opener-Policy", "same-origin");
            expected.put("Cross-Origin-Resource-Policy", "same-origin");
        }
        return expected;
    }

    @Test
    void behind_an_encrypted_line_every_cookie_and_every_answer_says_so() throws IOException {
        try (Trial secure = Trial.open(Optional.of(false), "https://diapason.example.ca")) {
            Browser owner = secure.owner();
            owner.get("/en/");
            owner.post("/en/theme", "theme", "dark", "to", "/");
            for (Page page : List.of(
                    owner.get("/en/sign-in/code"),
                    owner.post("/en/theme", "theme", "dark", "to", "/"),
                    owner.get("/en/nothing"))) {
                assertEquals("max-age=63072000 ; includeSubDomains", page.header("Strict-Transport-Security"));
                for (String cookie : page.whole().headers().allValues("Set-Cookie")) {
                    assertTrue(cookie.startsWith("__Host-") || cookie.startsWith("theme="), cookie);
                    assertTrue(
                            cookie.contains("Secure") && cookie.contains("HttpOnly") && !cookie.contains("Domain"),
                            cookie);
                }
            }
        }
    }

    @Test
    void a_session_that_somebody_else_began_is_never_the_one_that_is_entered() {
        Browser victim = busy.trial().stranger();
        victim.get("/en/sign-in");
        String planted = busy.trial()
                .join(busy.owner(), "READER", "Eve", "eve@example.ca")
                .cookie("session")
                .orElseThrow();
        victim.setCookie("session", planted);
        victim.get("/en/account");
        victim.post("/en/sign-in", "email", "owner@example.ca", "password", Trial.PASSWORD);
        assertNotEquals(Optional.of(planted), victim.cookie("session"));
        Browser eve = busy.trial().stranger();
        eve.setCookie("session", planted);
        assertFalse(eve.get("/en/account").body().contains("owner@example.ca"));
    }
}
