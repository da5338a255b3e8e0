package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.feedback.Evaluation;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Token;
import org.diapason.formats.seriesfile.RoundScript;
import org.diapason.store.feedback.PostgresRounds;
import org.diapason.store.shelf.AuditLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody answers counts once, however it comes: over the whole way, from the wire to the tables. */
class AnsweredOnceTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");
    private static final String ANSWERS =
            "a-attained=4&a-completed=1&a-hours=9&a-recommend=8&a-improve=Plus+de+pratique";

    private static Trial trial;
    private static Rounds rounds;
    private static Id organisation;

    private Id series;
    private String link;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        trial.owner();
        rounds = new PostgresRounds(trial.database(), new AuditLedger(), new RoundScript());
        organisation = trial.people().organisations().first().orElseThrow().id();
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    @BeforeEach
    void ask() {
        series = trial.copy("boulangerie");
        Token token = Token.fresh();
        Instant now = Instant.now();
        Round round = new Round(
                Id.fresh(),
                series,
                Instrument.LEARNER,
                Code.of("PE"),
                Fact.silent(),
                Evaluation.USUAL.asked(Instrument.LEARNER),
                Evaluation.LEAST_THRESHOLD,
                now.minusSeconds(60),
                now.plus(Duration.ofDays(1)),
                Fact.silent());
        rounds.open(round, token, new Actor.Studio(organisation), now);
        link = "/fr/answer/" + token.value();
    }

    @Test
    void the_same_form_from_many_connections_at_once_counts_once() throws Exception {
        String form = "key=" + key() + "&" + ANSWERS;
        assertTrue(together(form, 16).stream().allMatch(status -> status == 303));
        assertEquals(1, counted());
    }

    @Test
    void a_form_that_is_sent_again_because_its_reply_was_lost_counts_once() throws Exception {
        String form = "key=" + key() + "&" + ANSWERS;
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), trial.studio().site().port())) {
            String request = "POST " + link + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                    + "\r\nConnection: close\r\n\r\n" + form;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }
        for (int i = 0; i < 100 && listed() == 0; i++) {
            Thread.sleep(50);
        }
        assertEquals(1, counted());
        assertEquals(303, send(form));
        assertEquals(1, counted());
    }

    @Test
    void two_forms_count_twice_though_they_say_the_same() throws Exception {
        assertEquals(303, send("key=" + key() + "&" + ANSWERS));
        assertEquals(303, send("key=" + key() + "&" + ANSWERS));
        assertEquals(2, counted());
    }

    /** Once a form without a key was given a new one at each sending, so that sending it twice counted twice. */
    @Test
    void a_form_that_lost_its_key_counts_nothing_and_its_page_brings_a_new_one() throws Exception {
        for (String lost : List.of(ANSWERS, "key=&" + ANSWERS, "key=%3Chtml%3E503&" + ANSWERS)) {
            assertTrue(together(lost, 2).stream().allMatch(status -> status == 422), lost);
        }
        assertEquals(0, counted());
        String again = key(post(ANSWERS).body());
        assertTrue(together("key=" + again + "&" + ANSWERS, 2).stream().allMatch(status -> status == 303));
        assertEquals(1, counted());
    }

    private int listed() {
        return rounds.list(organisation, series).getFirst().answered();
    }

    private int counted() {
        int counted = listed();
        assertEquals(
                counted, rounds.polls(organisation, series).getFirst().answered(), "the count and the answers agree");
        return counted;
    }

    private String key() {
        return key(trial.stranger().get(link).body());
    }

    private static String key(String page) {
        Matcher key = KEY.matcher(page);
        assertTrue(key.find(), page);
        return key.group(1);
    }

    private Browser.Page post(String form) {
        Browser browser = trial.stranger();
        return browser.send(browser.request(link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private int send(String form) {
        return post(form).status();
    }

    private List<Integer> together(String form, int clients) throws Exception {
        List<Callable<Integer>> sends = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            sends.add(() -> send(form));
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(clients)) {
            for (Future<Integer> each : people.invokeAll(sends)) {
                statuses.add(each.get());
            }
        }
        return statuses;
    }
}
