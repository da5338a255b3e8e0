package org.diapason.core.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Standard;
import org.diapason.core.workshop.Workshop.Reply;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Text WHY = Text.both("Parce que.", "Because.");
    private final Workshop workshop =
            Workshop.open(Code.of("w-1"), Code.of("hours"), Text.both("Combien ?", "How many?"), NOW);

    private static Id person(int number) {
        return new Id(new UUID(0, number));
    }

    private static Reply reply(int person, double hours, int second) {
        Standard standard = new Standard.InRange(Range.exactly(hours));
        return new Reply(person(person), "P" + person, NOW.plusSeconds(second), standard, Fact.silent());
    }

    @Test
    void two_who_answer_at_once_come_to_the_same_in_either_order() {
        assertEquals(
                workshop.with(reply(1, 30, 1)).with(reply(2, 40, 1)),
                workshop.with(reply(2, 40, 1)).with(reply(1, 30, 1)));
        assertEquals(
                workshop.with(reply(1, 30, 1)).with(reply(1, 40, 2)),
                workshop.with(reply(1, 40, 2)).with(reply(1, 30, 1)));
    }

    @Test
    void showing_and_answering_come_to_the_same_in_either_order() {
        assertEquals(workshop.with(reply(1, 30, 1)).shown(), workshop.shown().with(reply(1, 30, 1)));
    }

    @Test
    void nobody_sees_the_others_before_they_answer_or_all_may() {
        Workshop answered = workshop.with(reply(1, 30, 1));
        assertTrue(answered.isOpenTo(person(1)));
        assertFalse(answered.isOpenTo(person(2)));
        assertTrue(answered.shown().isOpenTo(person(2)));
    }

    @Test
    void agreement_is_the_share_of_the_most_frequent_answer() {
        assertEquals(Fact.silent(), workshop.agreement());
        Workshop three = workshop.with(reply(1, 30, 1)).with(reply(2, 40, 2)).with(reply(3, 40, 3));
        assertEquals(2.0 / 3, three.agreement().get());
        assertEquals(2, three.camps().getFirst().replies().size());
        assertEquals(Range.of(30, 40), three.spread().get());
    }

    @Test
    void what_is_free_has_no_spread() {
        Reply free = new Reply(person(1), "P1", NOW, new Standard.Free(), Fact.of("Why not"));
        assertEquals(Fact.silent(), workshop.with(free).spread());
    }

    @Test
    void the_first_decision_stands_and_closes_the_workshop() {
        var first = new Workshop.Stage.Decided(new Standard.Free(), WHY, "P1", NOW);
        var second = new Workshop.Stage.Decided(new Standard.InRange(Range.exactly(3)), WHY, "P2", NOW);
        Workshop decided = workshop.decided(first);
        assertEquals(decided, decided.decided(second));
        assertEquals(decided, decided.with(reply(1, 30, 1)));
        assertEquals(decided, decided.shown());
    }

    @Test
    void each_person_answers_once() {
        List<Reply> twice = List.of(reply(1, 30, 1), reply(1, 40, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Workshop(
                        workshop.code(), workshop.element(), workshop.question(), NOW, twice, workshop.stage()));
    }

    @Test
    void one_workshop_at_a_time_is_open_on_an_element() {
        Workshops one = Workshops.NONE.with(workshop);
        Workshop other = Workshop.open(Code.of("w-2"), workshop.element(), workshop.question(), NOW.plusSeconds(9));
        assertEquals(one, one.with(other));
        Workshops over = one.change(
                workshop.code(), each -> each.decided(new Workshop.Stage.Decided(new Standard.Free(), WHY, "P1", NOW)));
        assertEquals(
                List.of(Code.of("w-1"), Code.of("w-2")),
                over.with(other).all().stream().map(Workshop::code).toList());
        assertEquals(other, over.with(other).openOn(workshop.element()).orElseThrow());
        assertTrue(over.find(Code.of("w-3")).isEmpty());
    }
}
