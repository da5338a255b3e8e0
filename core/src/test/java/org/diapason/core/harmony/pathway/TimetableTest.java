package org.diapason.core.harmony.pathway;

import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Routes.each;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.series.Delivery.Offering;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates say of the way through a series: too early, too long, too far apart; runs are counted from 1. */
class TimetableTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    @ParameterizedTest
    @CsvSource({"0, 0.14285714285714285, 1", "6, 1, 1", "7, 1.1428571428571428, 2", "13, 2, 2"})
    void the_weeks_of_an_offering_are_its_days_and_the_weeks_that_they_touch(int days, double low, double high) {
        assertEquals(Range.of(low, high), Timetable.weeks(new Offering(DAY, DAY.plusDays(days))));
    }

    @Test
    void the_last_prerequisite_may_end_on_the_day_that_the_next_begins() {
        assertEquals(
                List.of(), timetable(run("PE", "", 0, 6), run("FE", "PE", 6, 9)).early());
        assertEquals(
                List.of(new Timetable.Early(Code.of("FE"), Code.of("PE"), 1, DAY.plusDays(5), DAY.plusDays(6))),
                timetable(run("PE", "", 0, 6), run("FE", "PE", 5, 9)).early());
    }

    @Test
    void without_a_pair_the_latest_end_before_the_beginning_counts() {
        assertEquals(
                List.of(),
                timetable(run("PE", "", 0, 6, 20, 26), run("FE", "PE", 6, 9)).early());
        assertEquals(
                List.of(new Timetable.Early(Code.of("FE"), Code.of("PE"), 1, DAY.plusDays(5), DAY.plusDays(6))),
                timetable(run("PE", "", 0, 6, 20, 26), run("FE", "PE", 5, 9)).early());
    }

    @Test
    void a_break_is_counted_from_the_prerequisite_that_ends_last() {
        Timetable timetable = timetable(
                run("A", "", 0, 3),
                run("B", "", 0, 5),
                run("C", "A B", 20, 24),
                run("D", "C", 25, 29),
                run("E", "D", 30, 34));
        assertEquals(List.of(new Timetable.Gap(Code.of("C"), Code.of("B"), 1, 14)), timetable.gaps());
    }

    @Test
    void a_break_of_thirteen_days_is_not_long() {
        Timetable timetable =
                timetable(run("A", "", 0, 6), run("C", "A", 20, 24), run("D", "C", 25, 29), run("E", "D", 30, 34));
        assertEquals(List.of(), timetable.gaps());
    }

    @Test
    void a_break_stands_out_only_beyond_three_times_the_middle_one() {
        Timetable alike =
                timetable(run("A", "", 0, 0), run("B", "A", 6, 6), run("C", "B", 12, 12), run("D", "C", 28, 28));
        assertEquals(List.of(), alike.gaps());
        Timetable longer =
                timetable(run("A", "", 0, 0), run("B", "A", 6, 6), run("C", "B", 12, 12), run("D", "C", 29, 29));
        assertEquals(List.of(new Timetable.Gap(Code.of("D"), Code.of("C"), 1, 16)), longer.gaps());
    }

    @Test
    void two_breaks_are_too_few_to_tell_one_that_stands_out() {
        Timetable timetable = timetable(run("A", "", 0, 0), run("B", "A", 1, 1), run("C", "B", 99, 99));
        assertEquals(List.of(), timetable.gaps());
    }

    @Test
    void runs_are_told_in_the_order_of_their_days_whatever_their_order_in_the_file() {
        Timetable timetable = timetable(run("PE", "", 70, 76, 0, 6), run("FE", "PE", 75, 79, 7, 9));
        assertEquals(
                List.of(new Timetable.Early(Code.of("FE"), Code.of("PE"), 2, DAY.plusDays(75), DAY.plusDays(76))),
                timetable.early());
    }

    private static Timetable timetable(MicroCredential... credentials) {
        return Timetable.of(SeriesPath.of(seen(credentials).series()));
    }

    /** Runs from one day to another, counted from the first of February; silent about the weeks. */
    private static MicroCredential run(String code, String requires, int... days) {
        List<Offering> offerings = new ArrayList<>();
        for (int i = 0; i < days.length; i += 2) {
            offerings.add(new Offering(DAY.plusDays(days[i]), DAY.plusDays(days[i + 1])));
        }
        return credential(code, draft -> {
            draft.requires = Fact.of(requires.isEmpty() ? List.of() : each(requires.split(" ")));
            draft.offerings = offerings;
        });
    }
}
