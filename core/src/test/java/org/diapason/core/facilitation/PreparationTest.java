package org.diapason.core.facilitation;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.credential;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

/** Where the people of a cohort stand on each competency, when some of it is planned, done, late or unsaid. */
class PreparationTest {

    private static final LocalDate FIRST = TODAY.plusDays(30);
    private static final Text WORDS = Text.both("Cours du soir", "Evening class");
    private static final MicroCredential GUIDED = credential("PE", pe -> pe.facilitated = Fact.of(true));
    private static final MicroCredential BILINGUAL = credential("CU", cu -> {
        cu.facilitated = Fact.of(true);
        cu.languages = Fact.of(List.of(Lang.FR, Lang.EN));
    });
    private static final Series SERIES = Cast.seen(GUIDED, BILINGUAL).series();

    @Test
    void training_that_is_done_by_today_counts_as_held_and_asks_for_nothing_more() {
        Readiness.Standing standing = standing(action("ana", Fact.of(FIRST), Fact.of(TODAY)));
        assertEquals(Readiness.State.HELD, standing.state());
        assertEquals(Fact.silent(), standing.action());
        assertEquals(Fact.silent(), standing.due());
    }

    @Test
    void training_that_will_be_done_tomorrow_is_only_planned() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertEquals(
                Readiness.State.PLANNED,
                standing(action("ana", Fact.of(tomorrow), Fact.of(tomorrow))).state());
    }

    @Test
    void training_due_today_is_in_time_and_due_yesterday_is_late() {
        assertEquals(
                Readiness.State.PLANNED,
                standing(action("ana", Fact.of(TODAY), Fact.silent())).state());
        assertEquals(
                Readiness.State.LATE,
                standing(action("ana", Fact.of(TODAY.minusDays(1)), Fact.silent()))
                        .state());
    }

    @Test
    void training_without_a_day_leaves_it_open_whether_it_comes_in_time() {
        assertEquals(
                Readiness.State.UNKNOWN,
                standing(action("ana", Fact.silent(), Fact.silent())).state());
    }

    @Test
    void the_best_of_several_trainings_counts_whatever_their_order() {
        TrainingAction late = action("ana", Fact.of(FIRST), Fact.silent());
        TrainingAction planned = action("bo", Fact.of(TODAY), Fact.silent());
        assertEquals(Readiness.State.PLANNED, standing(late, planned).state());
        assertEquals(Readiness.State.PLANNED, standing(planned, late).state());
    }

    @Test
    void training_of_somebody_else_closes_no_gap() {
        assertEquals(
                Readiness.State.OPEN,
                standing(action("eve", Fact.of(TODAY), Fact.of(TODAY))).state());
    }

    @Test
    void what_was_planned_is_told_in_its_own_words() {
        assertEquals(
                Fact.of(WORDS),
                standing(action("ana", Fact.of(TODAY), Fact.silent())).action());
    }

    @Test
    void a_competency_of_somebody_who_is_not_in_the_cohort_does_not_count() {
        Facilitator eve = person("eve", Fact.silent(), "accompany");
        Readiness readiness = readiness("PE", Fact.of(Lang.FR), List.of(), knowing("ana"), knowing("bo"), eve);
        assertEquals(Readiness.State.OPEN, state(readiness, Area.PEDAGOGY));
    }

    @Test
    void who_speaks_the_language_of_the_cohort_has_the_language() {
        assertEquals(Readiness.State.HELD, language(Fact.of(Lang.FR), Fact.of(List.of(new Lang("fr-CA")))));
        assertEquals(Readiness.State.OPEN, language(Fact.of(Lang.EN), Fact.of(List.of(Lang.FR))));
    }

    @Test
    void nobody_can_tell_the_language_where_it_is_silent_on_either_side() {
        assertEquals(Readiness.State.UNKNOWN, language(Fact.silent(), Fact.of(List.of(Lang.FR))));
        assertEquals(Readiness.State.UNKNOWN, language(Fact.of(Lang.FR), Fact.silent()));
        assertEquals(Readiness.State.UNKNOWN, state(readiness("CU", Fact.of(Lang.FR), List.of()), Area.LANGUAGE));
    }

    @Test
    void nobody_can_tell_anything_of_a_cohort_without_people() {
        Readiness readiness = readiness("PE", Fact.of(Lang.FR), List.of());
        assertEquals(Readiness.State.UNKNOWN, state(readiness, Area.SUBJECT));
        assertEquals(Readiness.Light.CANNOT_TELL, readiness.light());
    }

    private static Readiness.State language(Fact<Lang> cohort, Fact<List<Lang>> spoken) {
        return state(readiness("CU", cohort, List.of(), person("ana", spoken, "subject")), Area.LANGUAGE);
    }

    private static Readiness.Standing standing(TrainingAction... actions) {
        return standing(
                readiness("PE", Fact.of(Lang.FR), List.of(actions), knowing("ana"), knowing("bo")), Area.PEDAGOGY);
    }

    private static Readiness.Standing standing(Readiness readiness, Area area) {
        return readiness.standings().stream()
                .filter(each -> each.need().competency().area() == area)
                .findFirst()
                .orElseThrow();
    }

    private static Readiness.State state(Readiness readiness, Area area) {
        return standing(readiness, area).state();
    }

    private static Readiness readiness(
            String mc, Fact<Lang> language, List<TrainingAction> actions, Facilitator... people) {
        List<Code> named = List.of(people).stream()
                .map(Facilitator::code)
                .filter(code -> !code.equals(Code.of("eve")))
                .toList();
        Cohort cohort = new Cohort(Code.of("c1"), Code.of(mc), Fact.of(FIRST), language, named);
        Facilitation facilitation = new Facilitation(List.of(), List.of(people), List.of(cohort), actions);
        return Readiness.of(SERIES, facilitation, cohort, TODAY).get();
    }

    private static Facilitator knowing(String code) {
        return person(code, Fact.silent(), "subject");
    }

    private static Facilitator person(String code, Fact<List<Lang>> languages, String competency) {
        return new Facilitator(
                Code.of(code),
                code,
                languages,
                List.of(new Facilitator.Held(Code.of(competency), Fact.silent(), Fact.silent(), Fact.silent())));
    }

    private static TrainingAction action(String who, Fact<LocalDate> due, Fact<LocalDate> done) {
        return new TrainingAction(Code.of(who), Code.of("accompany"), Fact.silent(), Fact.of(WORDS), due, done);
    }
}
