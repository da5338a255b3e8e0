package org.diapason.store.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.CoreQuestions;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Poll;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.Role;
import org.diapason.core.people.Token;
import org.diapason.core.shelf.Script;
import org.diapason.store.people.PostgresPeople;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.shelf.AuditLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class RoundsTest {

    private static final Database DATABASE = Scratch.database();
    private static final Instant NOW = Instant.parse("2026-06-15T14:00:00Z");
    private static final Id SERIES = Id.fresh();
    private static final Actor ZOE = member("Zoé");
    private static final Actor MAX = member("Max");
    private static final List<Question> QUESTIONS = CoreQuestions.of(Instrument.EMPLOYER);

    /** Rounds by their id and times: what else they say is for formats to write down. */
    private static final Rounds ROUNDS = new PostgresRounds(DATABASE, new AuditLedger(), new Script<>() {
        @Override
        public String kind() {
            return "round";
        }

        @Override
        public String write(Round round) {
            return round.id() + " " + round.opens() + " " + round.closes();
        }

        @Override
        public Round read(String body) {
            String[] parts = body.split(" ", -1);
            return round(Id.parse(parts[0]).orElseThrow(), Instant.parse(parts[1]), Instant.parse(parts[2]));
        }

        @Override
        public org.diapason.core.base.Text title(Round round) {
            return round.instrument().label();
        }

        @Override
        public List<Words> words(Round round) {
            return List.of();
        }
    });

    private static Actor member(String name) {
        Id organisation = Id.fresh();
        Actor actor = new Actor.Member(organisation, Id.fresh(), name, Role.OWNER);
        PostgresPeople.in(DATABASE, new AuditLedger())
                .organisations()
                .found(
                        new Organisation(
                                organisation, name, List.of(Lang.FR), ZoneId.of("America/Toronto"), "", 0, false),
                        actor,
                        NOW);
        return actor;
    }

    private static Round round(Id id, Instant opens, Instant closes) {
        return new Round(
                id,
                SERIES,
                Instrument.EMPLOYER,
                Code.of("PE"),
                Fact.silent(),
                QUESTIONS,
                5,
                opens,
                closes,
                Fact.silent());
    }

    private static Round now() {
        return round(Id.fresh(), NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofDays(1)));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static Completed answers(int first) {
        List<Integer> values = new ArrayList<>(java.util.Collections.nCopies(QUESTIONS.size(), Completed.BLANK));
        List<String> words = new ArrayList<>(java.util.Collections.nCopies(QUESTIONS.size(), ""));
        values.set(0, first);
        words.set(QUESTIONS.size() - 1, "été");
        return new Completed(values, words);
    }

    private static int answered(Actor by, Round round) {
        return ROUNDS.list(by.organisation(), SERIES).stream()
                .filter(each -> each.round().id().equals(round.id()))
                .mapToInt(Rounds.Counted::answered)
                .sum();
    }

    @Test
    void whether_anything_was_ever_asked_and_what_came_from_a_file_is_told() {
        Actor ida = member("Ida");
        assertFalse(ROUNDS.any(ida.organisation(), SERIES));
        ROUNDS.open(now(), Token.fresh(), ida, NOW);
        assertTrue(ROUNDS.any(ida.organisation(), SERIES));
        assertFalse(ROUNDS.any(Id.fresh(), SERIES));
        Round brought = now();
        assertTrue(ROUNDS.bring(brought, "a file", List.of(), ida, NOW));
        assertEquals(
                List.of(brought.id()),
                ROUNDS.list(ida.organisation(), SERIES).stream()
                        .filter(Rounds.Counted::brought)
                        .map(each -> each.round().id())
                        .toList());
    }

    @Test
    void an_open_link_takes_many_answers_each_key_once() {
        Round round = now();
        Token link = Token.fresh();
        ROUNDS.open(round, link, ZOE, NOW);
        assertEquals(Rounds.Outcome.KEPT, ROUNDS.answer(link, "a", answers(5), NOW));
        assertEquals(Rounds.Outcome.REPEATED, ROUNDS.answer(link, "a", answers(1), NOW));
        assertEquals(Rounds.Outcome.KEPT, ROUNDS.answer(link, "b", answers(4), NOW));
        assertEquals(2, answered(ZOE, round));
        assertEquals(Rounds.Outcome.NONE, ROUNDS.answer(Token.fresh(), "c", answers(4), NOW));
        Poll poll = ROUNDS.polls(ZOE.organisation(), SERIES).stream()
                .filter(each -> each.round().id().equals(round.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(2, poll.answered());
    }

    @Test
    void a_link_for_one_answer_takes_one_and_sending_it_again_is_harmless() {
        Round round = now();
        ROUNDS.open(round, Token.fresh(), ZOE, NOW);
        Token once = Token.fresh();
        assertTrue(ROUNDS.hand(round.id(), List.of(once, Token.fresh()), ZOE, NOW));
        assertFalse(ROUNDS.behind(once).orElseThrow().spent());
        assertEquals(Rounds.Outcome.KEPT, ROUNDS.answer(once, "a", answers(5), NOW));
        assertEquals(Rounds.Outcome.REPEATED, ROUNDS.answer(once, "a", answers(5), NOW));
        assertEquals(Rounds.Outcome.SPENT, ROUNDS.answer(once, "b", answers(5), NOW));
        assertTrue(ROUNDS.behind(once).orElseThrow().spent());
        Rounds.Counted counted = ROUNDS.list(ZOE.organisation(), SERIES).stream()
                .filter(each -> each.round().id().equals(round.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1, 2, 1), List.of(counted.answered(), counted.once(), counted.spent()));
    }

    @Test
    void before_it_opens_after_it_ends_and_once_it_is_closed_a_round_takes_nothing() {
        Round round = now();
        Token link = Token.fresh();
        ROUNDS.open(round, link, ZOE, NOW);
        assertEquals(
                Rounds.Outcome.CLOSED,
                ROUNDS.answer(link, "a", answers(5), round.opens().minusSeconds(1)));
        assertEquals(Rounds.Outcome.CLOSED, ROUNDS.answer(link, "a", answers(5), round.closes()));
        assertEquals(Rounds.Outcome.KEPT, ROUNDS.answer(link, "a", answers(5), NOW));
        assertTrue(ROUNDS.close(round.id(), ZOE, NOW));
        assertFalse(ROUNDS.close(round.id(), ZOE, NOW));
        assertFalse(ROUNDS.hand(round.id(), List.of(Token.fresh()), ZOE, NOW));
        assertEquals(Rounds.Outcome.CLOSED, ROUNDS.answer(link, "b", answers(5), NOW));
        assertEquals(Rounds.Outcome.REPEATED, ROUNDS.answer(link, "a", answers(5), NOW));
        assertEquals(
                Round.State.CLOSED, ROUNDS.behind(link).orElseThrow().round().state(NOW));
    }

    @Test
    void of_many_who_send_the_same_at_once_one_is_kept_and_none_is_lost() throws Exception {
        Round round = now();
        Token link = Token.fresh();
        ROUNDS.open(round, link, ZOE, NOW);
        List<Callable<Rounds.Outcome>> sends = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String key = "key " + i / 3;
            sends.add(() -> ROUNDS.answer(link, key, answers(3), NOW));
        }
        int kept = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (Future<Rounds.Outcome> each : clients.invokeAll(sends)) {
                kept += each.get() == Rounds.Outcome.KEPT ? 1 : 0;
            }
        }
        assertEquals(40, kept);
        assertEquals(40, answered(ZOE, round));
    }

    @Test
    void another_organisation_sees_closes_and_hands_out_nothing() {
        Round round = now();
        ROUNDS.open(round, Token.fresh(), ZOE, NOW);
        assertEquals(List.of(), ROUNDS.list(MAX.organisation(), SERIES));
        assertEquals(List.of(), ROUNDS.polls(MAX.organisation(), SERIES));
        assertFalse(ROUNDS.close(round.id(), MAX, NOW));
        assertFalse(ROUNDS.hand(round.id(), List.of(Token.fresh()), MAX, NOW));
    }

    @Test
    void an_answer_is_never_changed_or_taken_away_by_whoever_works_in_the_tables() {
        for (String sql : List.of(
                "update answer set numbers = '{}'",
                "delete from answer",
                "delete from round",
                "update round set body = ''",
                "update round set answered = 0")) {
            assertThrows(
                    DataAccessException.class,
                    () -> DATABASE.in(ZOE.organisation(), jdbc -> jdbc.sql(sql).update()),
                    sql);
        }
    }

    @Test
    void no_link_stands_in_the_tables() {
        Round round = now();
        Token link = Token.fresh();
        Token once = Token.fresh();
        ROUNDS.open(round, link, ZOE, NOW);
        ROUNDS.hand(round.id(), List.of(once), ZOE, NOW);
        List<String> all = DATABASE.in(
                ZOE.organisation(),
                jdbc -> jdbc.sql("select r::text from round r union all select t::text from ticket t")
                        .query(String.class)
                        .list());
        assertFalse(all.isEmpty());
        assertFalse(all.toString().contains(link.value()) || all.toString().contains(once.value()));
    }

    @Test
    void answers_from_elsewhere_are_brought_in_once() {
        Round round = now().closing(NOW);
        List<Rounds.Marked> two =
                List.of(new Rounds.Marked(answers(5), ""), new Rounds.Marked(answers(5), "duplicate"));
        assertTrue(ROUNDS.bring(round, "digest of the file", two, ZOE, NOW));
        Round again = now().closing(NOW);
        assertFalse(ROUNDS.bring(again, "digest of the file", two, ZOE, NOW));
        assertEquals(2, answered(ZOE, round));
        assertEquals(
                List.of(1),
                ROUNDS.list(ZOE.organisation(), round.series()).stream()
                        .filter(each -> each.round().id().equals(round.id()))
                        .map(Rounds.Counted::marked)
                        .toList());
        assertEquals(0, answered(ZOE, again));
        assertTrue(ROUNDS.bring(again, "digest of the file", two, MAX, NOW));
    }

    @Test
    void an_echo_stands_at_one_address_until_it_is_taken_back() {
        PostgresEchoes echoes = new PostgresEchoes(DATABASE, new AuditLedger());
        assertTrue(echoes.address(ZOE.organisation(), SERIES).isEmpty());
        echoes.publish(SERIES, "here", ZOE, NOW);
        echoes.publish(SERIES, "there", ZOE, NOW);
        assertEquals("here", echoes.address(ZOE.organisation(), SERIES).orElseThrow());
        assertEquals(ZOE.organisation(), echoes.at("here").orElseThrow().organisation());
        assertTrue(echoes.at("there").isEmpty());
        assertFalse(echoes.withdraw(SERIES, MAX, NOW));
        assertTrue(echoes.withdraw(SERIES, ZOE, NOW));
        assertTrue(echoes.at("here").isEmpty());
    }
}
