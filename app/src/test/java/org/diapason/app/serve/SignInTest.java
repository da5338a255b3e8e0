package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.people.Token;
import org.diapason.core.people.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Coming in and going out, over the wire. */
class SignInTest {

    private static Trial trial;
    private static Browser owner;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open(Optional.of(false), "http://localhost");
        owner = trial.owner();
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    @Test
    void the_first_link_works_once_and_looking_at_it_uses_nothing_up() throws IOException {
        try (Trial fresh = Trial.open(Optional.of(false), "http://localhost")) {
            String link = "/fr/link/" + fresh.firstKey().value();
            assertEquals(200, fresh.stranger().get(link).status());
            assertEquals(200, fresh.stranger().get(link).status());
            Browser owner = fresh.stranger();
            owner.get(link);
            assertEquals(
                    422,
                    owner.post(link, "name", "", "email", "nobody", "password", "court")
                            .status());
            assertEquals(
                    303,
                    owner.post(link, "name", "É", "email", "e@example.ca", "password", Trial.PASSWORD)
                            .status());
            assertTrue(owner.get("/fr/account").body().contains("value=\"É\""));
            assertEquals(404, fresh.stranger().get(link).status());
        }
    }

    @Test
    void nobody_learns_which_addresses_are_known() {
        String known = refused("owner@example.ca");
        String unknown = refused("other@example.ca");
        assertEquals(known.replace("owner@", "x@"), unknown.replace("other@", "x@"));
    }

    private static String refused(String email) {
        Browser browser = trial.stranger();
        browser.get("/en/sign-in");
        Page page = browser.post("/en/sign-in", "email", email, "password", "not this one");
        assertEquals(422, page.status());
        return page.body()
                .replaceAll("value=\"[A-Za-z0-9_=-]{60,}\"", "value=\"\"")
                .replaceAll("name=\"key\" value=\"[^\"]*\"", "");
    }

    @Test
    void guessing_is_slowed_down_for_known_and_unknown_alike() {
        trial.join(owner, "READER", "Guessed", "guessed@example.ca");
        for (String email : List.of("guessed@example.ca", "unguessed@example.ca")) {
            Browser browser = trial.stranger();
            browser.get("/en/sign-in");
            for (int i = 0; i < 10; i++) {
                assertEquals(
                        422,
                        browser.post("/en/sign-in", "email", email, "password", "wrong " + i)
                                .status());
            }
            assertEquals(
                    429,
                    browser.post("/en/sign-in", "email", email, "password", Trial.PASSWORD)
                            .status());
        }
    }

    @Test
    void after_signing_in_one_is_where_one_wanted_to_be_and_never_elsewhere() {
        Browser browser = trial.stranger();
        String to = browser.get("/fr/members").location();
        assertEquals("/fr/sign-in?to=%2Fmembers", to.replaceFirst("^https?://[^/]*", ""));
        for (List<String> each : List.of(
                List.of("/members", "/en/members"),
                List.of("//evil.example", "/en/"),
                List.of("https://evil.example", "/en/"),
                List.of("/\\evil.example", "/en/"))) {
            Browser fresh = trial.stranger();
            fresh.get("/en/sign-in");
            Page in = fresh.post(
                    "/en/sign-in", "email", "owner@example.ca", "password", Trial.PASSWORD, "to", each.getFirst());
            assertEquals(each.getLast(), in.location().replaceFirst("^https?://localhost:[0-9]+", ""));
        }
    }

    @Test
    void signing_out_ends_it() {
        Browser browser = trial.join(owner, "READER", "Sorel", "sorel@example.ca");
        assertEquals(200, browser.get("/en/account").status());
        browser.post("/en/sign-out");
        assertEquals(303, browser.get("/en/account").status());
    }

    @Test
    void a_new_password_ends_every_other_session() {
        Browser one = trial.join(owner, "READER", "Rémi", "remi@example.ca");
        Browser two = trial.stranger();
        two.get("/en/sign-in");
        two.post("/en/sign-in", "email", "remi@example.ca", "password", Trial.PASSWORD);
        assertEquals(200, two.get("/en/account").status());
        one.get("/en/account");
        assertEquals(
                422,
                one.post("/en/account/password", "present", "wrong", "fresh", "une phrase toute neuve")
                        .status());
        assertEquals(
                303,
                one.post("/en/account/password", "present", Trial.PASSWORD, "fresh", "une phrase toute neuve")
                        .status());
        assertEquals(200, one.get("/en/account").status());
        assertEquals(303, two.get("/en/account").status());
    }

    @Test
    void a_second_factor_is_asked_for_once_it_is_there() {
        Browser browser = trial.join(owner, "OWNER", "Fatou", "fatou@example.ca");
        Page begun = browser.get("/en/account/second-factor");
        Totp totp = new Totp(found("name=\"secret\" value=\"([A-Z2-7]{32})\"", begun.body()));
        assertTrue(begun.body().contains("<svg class=\"qr\""));
        Instant now = Instant.now();
        Page refused = browser.post(
                "/en/account/second-factor/confirmation",
                "secret",
                totp.secret(),
                "code",
                totp.digits(now),
                "password",
                "wrong");
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains(totp.secret()), "the picture stays the same");
        Page codes = browser.post(
                "/en/account/second-factor/confirmation",
                "secret",
                totp.secret(),
                "code",
                totp.digits(now),
                "password",
                Trial.PASSWORD);
        String recovery = found("<code>([a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4})</code>", codes.body());
        assertEquals(303, browser.post("/en/sign-out").status());

        Browser again = trial.stranger();
        again.get("/en/sign-in");
        Page half = again.post("/en/sign-in", "email", "fatou@example.ca", "password", Trial.PASSWORD);
        assertTrue(half.location().contains("/en/sign-in/code"));
        assertEquals(303, again.get("/en/account").status(), "half is nothing");
        again.get("/en/sign-in/code");
        assertEquals(
                422, again.post("/en/sign-in/code", "code", totp.digits(now)).status(), "digits work once");
        assertEquals(422, again.post("/en/sign-in/code", "code", "000000").status());
        assertEquals(
                303,
                again.post("/en/sign-in/code", "code", recovery.toUpperCase(java.util.Locale.ROOT))
                        .status());
        assertEquals(200, again.get("/en/account").status());

        Browser third = trial.stranger();
        third.get("/en/sign-in");
        third.post("/en/sign-in", "email", "fatou@example.ca", "password", Trial.PASSWORD);
        third.get("/en/sign-in/code");
        assertEquals(422, third.post("/en/sign-in/code", "code", recovery).status(), "a recovery code works once");
        assertEquals(
                303,
                third.post("/en/sign-in/code", "code", totp.digits(now.plusSeconds(30)))
                        .status());
        assertEquals(200, third.get("/en/account").status());
    }

    @Test
    void guessing_the_second_factor_is_slowed_down() {
        Browser browser = trial.join(owner, "READER", "Gil", "gil@example.ca");
        Page begun = browser.get("/en/account/second-factor");
        Totp totp = new Totp(found("name=\"secret\" value=\"([A-Z2-7]{32})\"", begun.body()));
        browser.post(
                "/en/account/second-factor/confirmation",
                "secret",
                totp.secret(),
                "code",
                totp.digits(Instant.now()),
                "password",
                Trial.PASSWORD);
        Browser guess = trial.stranger();
        guess.get("/en/sign-in");
        guess.post("/en/sign-in", "email", "gil@example.ca", "password", Trial.PASSWORD);
        guess.get("/en/sign-in/code");
        for (int i = 0; i < 6; i++) {
            assertEquals(
                    422, guess.post("/en/sign-in/code", "code", "00000" + i).status());
        }
        assertEquals(
                429,
                guess.post("/en/sign-in/code", "code", totp.digits(Instant.now().plusSeconds(30)))
                        .status());
    }

    @Test
    void links_that_lead_nowhere_all_answer_alike_and_many_are_not_looked_at() throws IOException {
        try (Trial fresh = Trial.open(Optional.of(false), "http://localhost")) {
            Browser stranger = fresh.stranger();
            String one = stranger.get("/en/link/" + Token.fresh().value()).body();
            String other = stranger.get("/en/link/short").body();
            String guest = stranger.get("/en/guest/" + Token.fresh().value()).body();
            assertEquals(bare(one), bare(other));
            assertEquals(bare(one), bare(guest));
            for (int i = 0; i < 60; i++) {
                stranger.get("/en/link/" + Token.fresh().value());
            }
            assertEquals(429, stranger.get("/en/link/" + Token.fresh().value()).status());
        }
    }

    private static String bare(String page) {
        return page.replaceAll("(link|guest)/[A-Za-z0-9_-]+", "").replaceAll("value=\"[A-Za-z0-9_=-]{30,}\"", "");
    }

    @Test
    void what_lets_somebody_in_is_nowhere_in_the_database() {
        owner.get("/en/members");
        String link = Trial.link(owner.post("/en/members/invitations", "email", "secret@example.ca", "role", "READER")
                .body());
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertEquals(43, token.length());
        assertNotEquals(0, trial.rowsThatHold("secret@example.ca"));
        assertEquals(0, trial.rowsThatHold(token));
        assertEquals(0, trial.rowsThatHold(Trial.PASSWORD));
    }

    private static String found(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertTrue(found.find(), body);
        return found.group(1);
    }

    @Test
    void pages_before_signing_in_write_nothing() {
        long before = trial.rowsThatHold("");
        Browser stranger = trial.stranger();
        for (String path : List.of("/en/sign-in", "/fr/", "/en/link/x", "/en/sign-in/code")) {
            stranger.get(path);
        }
        assertEquals(before, trial.rowsThatHold(""));
        assertFalse(stranger.cookie("session").isPresent());
    }
}
