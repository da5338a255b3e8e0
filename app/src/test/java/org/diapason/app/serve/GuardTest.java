package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.diapason.app.serve.Browser.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands before the studio holds, whoever sends what. */
class GuardTest {

    private static Trial trial;
    private static Browser owner;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        owner = trial.owner();
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    @Test
    void every_kind_of_answer_tells_the_browser_what_to_refuse() {
        Browser stranger = trial.stranger();
        String style = stranger.get("/en/sign-in").body().replaceAll("(?s).*href=\"(/static/[^\"]*)\".*", "$1");
        for (String path : List.of("/", "/en/sign-in", "/fr/", "/en/nothing", "/nothing", "/health", style)) {
            Page page = stranger.get(path);
            String policy = page.header("Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'none'"), path);
            assertFalse(policy.contains("unsafe"), path);
            assertTrue(policy.contains("frame-ancestors 'none'"), path);
            assertEquals("nosniff", page.header("X-Content-Type-Options"), path);
            assertEquals("", page.header("Server"), path);
        }
        Page page = stranger.get("/en/sign-in");
        assertEquals("no-referrer", page.header("Referrer-Policy"));
        assertEquals("same-origin", page.header("Cross-Origin-Opener-Policy"));
        assertEquals("same-origin", page.header("Cross-Origin-Resource-Policy"));
        assertTrue(page.header("Permissions-Policy").contains("camera=()"));
    }

    @Test
    void what_is_not_listed_is_told_in_the_language_in_which_it_was_asked_for() {
        for (String lang : List.of("fr", "en")) {
            for (Browser browser : List.of(trial.stranger(), owner)) {
                Page page = browser.get("/" + lang + "/nowhere/at/all");
                assertEquals(404, page.status());
                assertEquals(lang, page.header("Content-Language"));
                assertTrue(page.body().contains("href=\"/" + lang + "/\""));
            }
        }
    }

    @Test
    void the_head_of_a_page_comes_alone_when_it_alone_is_asked_for() {
        Page whole = owner.get("/en/");
        Page head = owner.send(owner.request("/en/").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals(200, head.status());
        assertEquals(whole.header("Content-Type"), head.header("Content-Type"));
        assertEquals("", head.body());
    }

    @Test
    void cookies_are_for_the_server_alone() {
        List<String> set = trial.stranger().get("/en/sign-in").whole().headers().allValues("Set-Cookie");
        assertFalse(set.isEmpty());
        set.forEach(cookie -> assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie));
    }

    @Test
    void behind_an_encrypted_line_cookies_are_bound_to_this_host_and_the_line_is_asked_for_ever() throws IOException {
        try (Trial secure = Trial.open(Optional.of(false), "https://diapason.example.ca")) {
            Browser browser = secure.owner();
            assertTrue(browser.cookie("__Host-session").isPresent());
            Page page = browser.get("/en/");
            assertTrue(page.header("Strict-Transport-Security").contains("max-age=63072000"));
            Page signIn = secure.stranger().get("/en/sign-in");
            signIn.whole().headers().allValues("Set-Cookie").forEach(cookie -> {
                assertTrue(cookie.startsWith("__Host-"), cookie);
                assertTrue(
                        cookie.contains("Secure") && cookie.contains("Path=/") && !cookie.contains("Domain"), cookie);
            });
        }
    }

    @Test
    void a_form_without_its_token_is_not_taken() {
        Browser stranger = trial.stranger();
        stranger.get("/en/sign-in");
        HttpRequest.Builder bare = stranger.request("/en/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=owner%40example.ca&password=x"));
        assertEquals(403, stranger.send(bare).status());
    }

    @Test
    void a_form_sent_by_another_site_is_not_taken() {
        Browser stranger = trial.stranger();
        stranger.get("/en/sign-in");
        String body = "_csrf=" + Browser.encode(stranger.token());
        for (List<String> header : List.of(
                List.of("Origin", "https://evil.example"),
                List.of("Origin", "null"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"))) {
            HttpRequest.Builder foreign = stranger.request("/en/sign-in")
                    .header(header.getFirst(), header.getLast())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            assertEquals(403, stranger.send(foreign).status(), header.toString());
        }
    }

    @Test
    void somebody_elses_token_is_not_taken() {
        Browser stranger = trial.stranger();
        stranger.get("/en/sign-in");
        String theirs = stranger.token();
        HttpRequest.Builder mixed = owner.request("/en/sign-out")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + Browser.encode(theirs)));
        assertEquals(403, owner.send(mixed).status());
    }

    @Test
    void a_session_begins_anew_with_every_sign_in() {
        Browser browser = trial.stranger();
        browser.get("/en/sign-in");
        browser.post("/en/sign-in", "email", "owner@example.ca", "password", Trial.PASSWORD);
        String first = browser.cookie("session").orElseThrow();
        browser.get("/en/");
        browser.post("/en/sign-out");
        browser.setCookie("session", first);
        assertEquals(303, browser.get("/en/").status());
        browser.get("/en/sign-in");
        browser.setCookie("session", "bm9ib2R5cw");
        browser.post("/en/sign-in", "email", "owner@example.ca", "password", Trial.PASSWORD);
        assertNotEquals(Optional.of("bm9ib2R5cw"), browser.cookie("session"));
    }

    @Test
    void what_is_too_large_is_refused_and_said_so() {
        Browser stranger = trial.stranger();
        stranger.get("/en/sign-in");
        assertEquals(
                413, stranger.post("/en/sign-in", "email", "x".repeat(3 << 20)).status());
        HttpRequest.Builder file = stranger.request("/en/sign-in")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString("--b\r\n" + "x".repeat(3 << 20) + "\r\n--b--"));
        assertEquals(413, stranger.send(file).status());
    }

    @Test
    void whoever_sends_far_too_much_reads_why() {
        owner.get("/en/accord");
        HttpRequest.Builder file = owner.request("/en/accord")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[14 << 20]));
        Page page = owner.send(file);
        assertEquals(413, page.status());
        assertTrue(page.body().contains("send less"), page.body());
    }

    @Test
    void only_looking_and_acting_are_known() {
        for (String verb : List.of("PUT", "DELETE", "TRACE", "PATCH", "OPTIONS")) {
            Browser stranger = trial.stranger();
            int status = stranger.send(
                            stranger.request("/en/sign-in").method(verb, HttpRequest.BodyPublishers.noBody()))
                    .status();
            assertTrue(status == 405 || status == 400, verb + " " + status);
        }
    }

    @Test
    void nothing_of_the_inside_shows_in_what_is_refused() {
        Browser stranger = trial.stranger();
        for (String path : List.of(
                "/en/..%2f..%2fetc/passwd",
                "/en/%00", "/en//x", "/en/;a=b", "/en/%zz", "/fr/link/x", "/en/series/1", "/%2e%2e")) {
            Page page;
            try {
                page = stranger.get(path);
            } catch (IllegalArgumentException notAnAddress) {
                continue;
            }
            assertTrue(page.status() >= 300 && page.status() < 500, path + " " + page.status());
            assertFalse(page.body().matches("(?s).*(Exception|org\\.|at java|Tomcat|Spring|SQL).*"), page.body());
        }
    }

    @Test
    void a_watchman_learns_only_whether_it_works() {
        assertEquals("{\"status\":\"UP\"}", trial.stranger().get("/health").body());
        assertEquals(200, trial.stranger().get("/health/live").status());
        assertEquals(200, trial.stranger().get("/health/ready").status());
    }

    @Test
    void pages_come_squeezed_to_whoever_can_take_them() {
        Browser stranger = trial.stranger();
        Page page = stranger.send(stranger.request("/en/sign-in")
                .header("Accept-Encoding", "gzip")
                .GET());
        assertEquals("gzip", page.header("Content-Encoding"));
        Page bare = stranger.send(stranger.request("/en/sign-in")
                .header("Accept-Encoding", "gzip;q=0, identity")
                .GET());
        assertEquals("", bare.header("Content-Encoding"));
        String style = bare.body().replaceAll("(?s).*href=\"(/static/[^\"]*)\".*", "$1");
        Page sheet = stranger.send(
                stranger.request(style).header("Accept-Encoding", "br, gzip").GET());
        assertEquals("gzip", sheet.header("Content-Encoding"));
        assertEquals("Accept-Encoding", sheet.header("Vary"));
        assertTrue(sheet.whole().headers().firstValueAsLong("Content-Length").orElseThrow()
                < stranger.get(style).body().length() / 3);
    }
}
