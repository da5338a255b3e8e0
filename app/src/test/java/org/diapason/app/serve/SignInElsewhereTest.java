package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.diapason.app.serve.Browser.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in by OpenID Connect, at a place of the test's own. */
class SignInElsewhereTest {

    private static OtherPlace place;
    private static Trial trial;
    private static Browser owner;

    @BeforeAll
    static void open() throws Exception {
        place = new OtherPlace();
        trial = Trial.open(Optional.of(new Elsewhere(place.issuer(), "studio", "secret", "Collège")));
        owner = trial.owner();
    }

    @AfterAll
    static void close() throws Exception {
        trial.close();
        place.close();
    }

    /** To the other place and back, as a browser goes. */
    private static Page there(Browser browser) {
        assertTrue(browser.get("/en/sign-in").body().contains("/oauth2/authorization/house"));
        String away = browser.get("/oauth2/authorization/house").location();
        assertTrue(away.startsWith(place.issuer() + "/authorize?"), away);
        URI asked = URI.create(away);
        String back = new Browser(place.issuer(), "")
                .get(asked.getPath() + "?" + asked.getRawQuery())
                .location();
        URI home = URI.create(back);
        return browser.get(home.getPath() + "?" + home.getRawQuery());
    }

    private static String path(Page page) {
        return page.location().replaceFirst("^https?://[^/]*", "");
    }

    @Test
    void whoever_the_other_place_vouches_for_comes_in_as_the_account_of_the_address() {
        trial.join(owner, "DESIGNER", "Aïcha", "aicha@example.ca");
        place.says("Aicha@Example.ca", true, true);
        Browser browser = trial.stranger();
        browser.get("/en/sign-in");
        assertEquals("/en/", path(there(browser)));
        assertTrue(browser.get("/en/account").body().contains("aicha@example.ca"));
    }

    @Test
    void what_a_stranger_may_have_set_before_is_void_the_first_time() {
        Browser stranger = trial.join(owner, "READER", "Victor", "victor@example.ca");
        place.says("victor@example.ca", true, true);
        Browser browser = trial.stranger();
        there(browser);
        assertEquals(200, browser.get("/en/account").status());
        assertEquals(303, stranger.get("/en/account").status());
        Browser again = trial.stranger();
        again.get("/en/sign-in");
        assertEquals(
                422,
                again.post("/en/sign-in", "email", "victor@example.ca", "password", Trial.PASSWORD)
                        .status());
    }

    @Test
    void nobody_else_comes_in() {
        for (String email : new String[] {"unknown@example.ca", ""}) {
            place.says(email, true, true);
            assertEquals("/en/sign-in?elsewhere=unknown", path(there(trial.stranger())));
        }
        place.says("owner@example.ca", false, true);
        assertEquals("/en/sign-in?elsewhere=unknown", path(there(trial.stranger())));
        place.says("owner@example.ca", true, false);
        Browser browser = trial.stranger();
        assertEquals("/en/sign-in?elsewhere=failed", path(there(browser)));
        assertEquals(303, browser.get("/en/account").status());
    }

    @Test
    void an_answer_that_nobody_asked_for_opens_nothing() {
        Browser browser = trial.stranger();
        assertEquals(
                "/en/sign-in?elsewhere=failed", path(browser.get("/login/oauth2/code/house?code=code0&state=made-up")));
    }

    @Test
    void who_cannot_come_in_is_told_so_in_their_language() {
        Browser browser = trial.stranger();
        Page page = browser.send(browser.request("/login/oauth2/code/house?code=code0&state=made-up")
                .header("Accept-Language", "fr-CA,fr;q=0.8,en;q=0.5")
                .GET());
        assertEquals("/fr/sign-in?elsewhere=failed", path(page));
    }
}
