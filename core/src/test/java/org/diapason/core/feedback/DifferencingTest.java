package org.diapason.core.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diapason.core.base.Code;
import org.junit.jupiter.api.Test;

/**
 * An attacker who looks after every single answer and keeps all that was ever told: each answer here is a number of its
 * own, so that what is told names exactly who is in it. Whatever can be worked out by adding and subtracting tellings is
 * a union of the people who stand in exactly the same ones: nowhere may these be few.
 */
class DifferencingTest {

    private static final Question HOURS = Asked.question(Question.Kind.HOURS);
    private static final int THRESHOLD = Evaluation.LEAST_THRESHOLD;

    private static BitSet people(Distribution told) {
        BitSet people = new BitSet();
        for (int i = 0; i < told.counts().size(); i++) {
            if (told.counts().get(i) > 0) {
                assertEquals(1, told.counts().get(i));
                people.set(i);
            }
        }
        return people;
    }

    /** Everything that is told at this moment: each group, each micro-credential, and all of them. */
    private static void look(List<Poll> polls, Instant now, List<BitSet> views) {
        for (Release release : Signals.of(polls, now).releases()) {
            release.groups().forEach(group -> views.add(people(group.distribution())));
            release.credentials()
                    .forEach(each -> views.add(people(release.of(each).orElseThrow())));
            release.all().ifPresent(all -> views.add(people(all)));
        }
    }

    private static List<BitSet> history(long seed) {
        Random random = new Random(seed);
        int rounds = 3 + random.nextInt(7);
        Map<Integer, List<Integer>> answers = new HashMap<>();
        List<BitSet> views = new ArrayList<>();
        int next = 0;
        for (int day = 0; day < rounds + 12; day++) {
            for (int coming = random.nextInt(9); coming >= 0; coming--) {
                Instant now = Asked.START.plus(Duration.ofHours(day * 24L + 1));
                int to = Math.max(0, day - random.nextInt(10));
                if (to < rounds && random.nextInt(rounds) >= to / 2) {
                    answers.computeIfAbsent(to, _ -> new ArrayList<>())
                            .add(random.nextInt(5) == 0 ? Completed.BLANK : next++);
                }
                List<Poll> polls = new ArrayList<>();
                answers.forEach((number, values) -> polls.add(Asked.poll(
                        Asked.round(number, number % 3 == 0 ? "A" : "B", HOURS),
                        values.stream().mapToInt(Integer::intValue).toArray())));
                look(polls, now, views);
            }
        }
        return views;
    }

    @Test
    void nothing_that_was_ever_told_tells_of_few_people_however_it_is_combined() {
        int told = 0;
        for (long seed = 0; seed < 30; seed++) {
            List<BitSet> views = history(seed);
            told += views.size();
            Map<BitSet, Integer> alike = new HashMap<>();
            for (int person = 0; person < 400; person++) {
                BitSet where = new BitSet();
                for (int view = 0; view < views.size(); view++) {
                    where.set(view, views.get(view).get(person));
                }
                if (!where.isEmpty()) {
                    alike.merge(where, 1, Integer::sum);
                }
            }
            for (int size : alike.values()) {
                assertTrue(size >= THRESHOLD, "seed " + seed + ": " + size + " people can be told apart");
            }
        }
        assertTrue(told > 3_000, told + " tellings");
    }

    @Test
    void no_two_tellings_differ_by_few_people() {
        for (long seed = 200; seed < 205; seed++) {
            List<BitSet> views = history(seed).stream().distinct().toList();
            for (BitSet one : views) {
                for (BitSet other : views) {
                    BitSet more = (BitSet) one.clone();
                    more.andNot(other);
                    assertTrue(more.isEmpty() || more.cardinality() >= THRESHOLD, "seed " + seed);
                }
            }
        }
    }

    @Test
    void four_who_answered_are_hidden_and_so_is_their_part_of_the_whole() {
        Instant after = Asked.START.plus(Duration.ofDays(100));
        Release release = Signals.of(
                        List.of(
                                Asked.poll(Asked.round(1, "A", HOURS), 1, 2, 3, 4),
                                Asked.poll(Asked.round(2, "B", HOURS), 5, 6, 7, 8, 9)),
                        after)
                .releases()
                .getFirst();
        assertEquals(List.of(Code.of("B")), release.credentials());
        assertEquals(5, release.all().orElseThrow().n());
        assertEquals(4, release.held());
        assertTrue(release.of(Code.of("A")).isEmpty());
    }

    @Test
    void small_rounds_of_one_micro_credential_are_told_together_once_they_are_enough() {
        Instant after = Asked.START.plus(Duration.ofDays(100));
        Release release = Signals.of(
                        List.of(
                                Asked.poll(Asked.round(1, "A", HOURS), 1, 2, 3),
                                Asked.poll(Asked.round(2, "A", HOURS), 4, 5),
                                Asked.poll(Asked.round(3, "A", HOURS), 6, 7)),
                        after)
                .releases()
                .getFirst();
        assertEquals(1, release.groups().size());
        assertTrue(release.groups().getFirst().alone().isSilent());
        assertEquals(2, release.held());
    }

    @Test
    void an_open_round_holds_its_newest_answers_back_and_tells_them_when_it_ends() {
        Round round = Asked.round(0, "A", HOURS);
        Poll eleven = Asked.poll(round, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        Release open = Signals.of(List.of(eleven), Asked.START).releases().getFirst();
        assertEquals(5, open.all().orElseThrow().n());
        assertEquals(6, open.held());
        Release ended = Signals.of(List.of(eleven), round.settled()).releases().getFirst();
        assertEquals(11, ended.all().orElseThrow().n());
    }

    @Test
    void an_answer_that_is_kept_a_moment_after_the_end_is_nowhere_told_by_itself() {
        Round round = Asked.round(0, "A", HOURS);
        Poll before = Asked.poll(round, 1, 2, 3, 4, 5);
        Poll after = Asked.poll(round, 1, 2, 3, 4, 5, 6);
        Instant end = round.closes().plusSeconds(1);
        assertTrue(
                Signals.of(List.of(before), end).releases().getFirst().groups().isEmpty());
        assertEquals(
                6,
                Signals.of(List.of(after), round.settled())
                        .releases()
                        .getFirst()
                        .all()
                        .orElseThrow()
                        .n());
        assertEquals(end, round.closing(end).settled());
    }

    @Test
    void blanks_are_no_answers() {
        Question scale = Asked.question(Question.Kind.SCALE);
        Round round = Asked.round(0, "A", scale);
        int blank = Completed.BLANK;
        Release release = Signals.of(List.of(Asked.poll(round, 5, blank, 5, blank, 5, 4)), round.settled())
                .releases()
                .getFirst();
        assertTrue(release.all().isEmpty());
        assertEquals(4, release.held());
    }

    @Test
    void words_are_told_in_no_order_of_their_coming_and_never_of_few() {
        Question free = Asked.question(Question.Kind.WORDS);
        Round round = Asked.round(0, "A", free);
        List<Completed> five = new ArrayList<>();
        List.of("e", "d", "c", "b", "a").forEach(each -> five.add(Asked.words(each)));
        assertTrue(Signals.of(List.of(Poll.of(round, five.subList(0, 4))), round.settled())
                .releases()
                .getFirst()
                .groups()
                .isEmpty());
        Release told = Signals.of(List.of(Poll.of(round, five)), round.settled())
                .releases()
                .getFirst();
        assertEquals(List.of("a", "b", "c", "d", "e"), told.groups().getFirst().words());
        assertFalse(Signals.of(List.of(Poll.of(round, five)), Asked.START)
                        .releases()
                        .getFirst()
                        .held()
                == 0);
    }
}
