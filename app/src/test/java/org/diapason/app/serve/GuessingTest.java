package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Attempts;
import org.diapason.core.people.Guest;
import org.diapason.core.people.Purpose;
import org.diapason.core.people.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Guessing a link or a password, and telling from an answer or its time whether one was near. */
class GuessingTest {

    private static Trial trial;
    private static Browser owner;
    private static Cast cast;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        owner = trial.owner();
        cast = Cast.of(trial, owner, "one");
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    private static Id invite(Token token, Instant until) {
        Guest guest =
                new Guest(cast.organisation(), "", Id.fresh(), "guest", Purpose.READ, cast.series(), until, false);
        trial.people().guests().invite(guest, token, new Actor.Studio(cast.organisation()), Instant.now());
        return guest.id();
    }

    private static String told(Page page) {
        return page.status()
                + page.body().replaceAll("(link|guest)/[A-Za-z0-9_-]+", "").replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void links_that_ended_were_taken_back_or_are_for_something_else_answer_as_made_up_ones() {
        Instant now = Instant.now();
        Token ended = Token.fresh();
        invite(ended, now.minusSeconds(1));
        Token takenBack = Token.fresh();
        Id guest = invite(takenBack, now.plusSeconds(600));
        trial.people().guests().revoke(guest, new Actor.Studio(cast.organisation()), now);
        Token good = Token.fresh();
        invite(good, now.plusSeconds(600));
        Browser stranger = trial.stranger();
        stranger.get("/en/sign-in");
        assertEquals(200, stranger.get("/en/guest/" + good.value()).status());
        String never = told(stranger.get("/en/guest/" + Token.fresh().value()));
        assertTrue(never.startsWith("404"));
        for (String path : List.of(
                "/en/guest/" + ended.value(),
                "/en/guest/" + takenBack.value(),
                "/en/link/" + good.value(),
                "/en/guest/" + trial.firstKey().value(),
                "/en/link/" + trial.firstKey().value(),
                "/en/guest/" + good.value().toLowerCase(java.util.Locale.ROOT),
                "/en/guest/" + good.value().substring(1))) {
            assertEquals(never, told(stranger.get(path)), path);
            assertEquals(never, told(stranger.post(path)), path);
        }
    }

    @Test
    void what_lets_somebody_in_is_in_no_log_even_when_everything_is_logged() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.setContext(root.getLoggerContext());
        log.start();
        root.addAppender(log);
        Logger ours = (Logger) LoggerFactory.getLogger("org.diapason");
        ours.setLevel(Level.TRACE);
        Token token = Token.fresh();
        try {
            invite(token, Instant.now().plusSeconds(600));
            Browser guest = trial.stranger();
            guest.get("/en/guest/" + token.value());
            guest.post("/en/guest/" + token.value());
            guest.get("/en/guest/" + token.value() + "%00");
            guest.get("/en/sign-in");
            guest.post("/en/sign-in", "email", "owner@example.ca", "password", Trial.PASSWORD + token.value());
            LoggerFactory.getLogger(GuessingTest.class).warn("the last line");
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
            ours.setLevel(null);
        }
        List<String> lines =
                log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertEquals("the last line", lines.getLast());
        assertEquals(
                List.of(),
                lines.stream().filter(line -> line.contains(token.value())).toList());
        assertEquals(0, trial.rowsThatHold(token.value()));
    }

    @Test
    void of_a_thousand_guessed_links_few_are_looked_at_and_then_not_even_a_good_one() throws IOException {
        try (Trial fresh = Trial.open(java.util.Optional.of(false), "http://localhost")) {
            Browser stranger = fresh.stranger();
            int looked = 0;
            for (int i = 0; i < 1000; i++) {
                looked += stranger.get("/en/link/" + Token.fresh().value()).status() == 404 ? 1 : 0;
            }
            assertEquals(51, looked);
            assertEquals(
                    429, stranger.get("/en/link/" + fresh.firstKey().value()).status());
        }
    }

    @Test
    void a_thousand_guesses_at_a_password_take_a_day_and_a_night() {
        Attempts attempts = trial.people().attempts();
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        List<Integer> allowed = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            if (attempts.allow("guessed", 10, Duration.ofMinutes(15), start.plusSeconds(9L * i))) {
                allowed.add(i);
            }
        }
        // Ten at once, then ten a quarter of an hour: 2 h 30 min of guessing are ten quarters.
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100), allowed.subList(0, 11));
        assertEquals(100, allowed.size());
    }

    @Test
    void an_address_in_other_letters_is_the_same_address() {
        Browser browser = trial.stranger();
        browser.get("/en/sign-in");
        for (int i = 0; i < 10; i++) {
            String spelled = i % 2 == 0 ? "Translator@one.example.ca" : "translator@ONE.example.ca ";
            assertEquals(
                    422,
                    browser.post("/en/sign-in", "email", spelled, "password", "no " + i)
                            .status());
        }
        assertEquals(
                429,
                browser.post("/en/sign-in", "email", "translator@one.example.ca", "password", "no")
                        .status());
    }

    /**
     * Real Argon2id with the figures of every day (19 MB, two passes). Forty answers each, by turns, ten for an address, as
     * the eleventh would be another answer. One run in ten thousand may differ by chance.
     */
    @Test
    void known_and_unknown_addresses_take_the_same_time() {
        List<String> known =
                List.of("owner@example.ca", "lead@one.example.ca", "designer@one.example.ca", "reader@one.example.ca");
        double[] ours = new double[40];
        double[] theirs = new double[40];
        Browser browser = trial.stranger();
        browser.get("/en/sign-in");
        time(browser, "warm@example.ca");
        for (int i = 0; i < ours.length; i++) {
            ours[i] = time(browser, known.get(i / 10));
            theirs[i] = time(browser, "nobody" + i / 10 + "@one.example.ca");
        }
        double p = sameness(ours, theirs);
        assertTrue(p > 0.0001, "p = " + p + " for " + Arrays.toString(ours) + " and " + Arrays.toString(theirs));
    }

    private static double time(Browser browser, String email) {
        long start = System.nanoTime();
        Page page = browser.post("/en/sign-in", "email", email, "password", "not this one");
        double time = (System.nanoTime() - start) / 1e6;
        assertEquals(422, page.status());
        return time;
    }

    /** The chance that two samples of one distribution differ this much (Kolmogorov and Smirnov). */
    private static double sameness(double[] one, double[] other) {
        Arrays.sort(one);
        Arrays.sort(other);
        double widest = 0;
        for (double at : one) {
            widest = Math.max(widest, Math.abs(below(one, at) - below(other, at)));
        }
        for (double at : other) {
            widest = Math.max(widest, Math.abs(below(one, at) - below(other, at)));
        }
        double scaled = widest * Math.sqrt(one.length / 2.0);
        double sum = 0;
        for (int k = 1; k < 100; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2 * k * k * scaled * scaled);
        }
        return widest == 0 ? 1 : Math.min(1, sum);
    }

    private static double below(double[] sorted, double at) {
        return Arrays.stream(sorted).filter(each -> each <= at).count() / (double) sorted.length;
    }

    @Test
    void times_that_differ_are_told_apart() {
        double[] fast = new double[40];
        double[] slow = new double[40];
        for (int i = 0; i < fast.length; i++) {
            fast[i] = 5 + i % 7;
            slow[i] = 25 + i % 7;
        }
        assertTrue(sameness(fast, slow) < 0.0001);
        assertTrue(sameness(fast.clone(), fast.clone()) > 0.9);
    }
}
