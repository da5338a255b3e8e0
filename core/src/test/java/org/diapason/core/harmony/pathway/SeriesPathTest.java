package org.diapason.core.harmony.pathway;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Routes.each;
import static org.diapason.core.fixtures.Routes.milestone;
import static org.diapason.core.fixtures.Routes.some;
import static org.diapason.core.fixtures.Routes.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Routes;
import org.diapason.core.fixtures.SeriesDraft;
import org.diapason.core.pathway.Destination;
import org.diapason.core.pathway.EntryPoint;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class SeriesPathTest {

    @Test
    void an_empty_series_has_no_way() {
        SeriesPath path = path();
        assertEquals(List.of(), path.levels());
        assertEquals(List.of(), path.exits());
        assertTrue(path.hours().isSilent());
        assertEquals(0, path.width());
    }

    @Test
    void levels_width_entries_and_exits_are_told() {
        SeriesPath path = path(step("PE"), step("FE", "PE"), step("FA", "PE"), step("CU", "FE", "FA"));
        assertEquals(List.of(codes("PE"), codes("FE", "FA"), codes("CU")), path.levels());
        assertEquals(2, path.width());
        assertEquals(codes("PE"), path.entries());
        assertEquals(codes("CU"), path.exits());
    }

    @Test
    void a_circle_is_named() {
        assertEquals(
                List.of(codes("PE", "FE")),
                path(step("PE", "FE"), step("FE", "PE"), step("CU")).cycles());
        assertEquals(List.of(codes("PE")), path(step("PE", "PE")).cycles());
        assertEquals(List.of(), path(step("PE"), step("FE", "PE")).cycles());
    }

    @Test
    void hours_add_up_along_the_longest_chain() {
        SeriesPath path =
                path(timed("PE", Range.of(5, 7)), timed("FE", Range.of(2, 3), "PE"), timed("CU", Range.exactly(6)));
        assertEquals(
                new CriticalWay(codes("PE", "FE"), Range.of(7, 10)),
                path.hours().get());
        assertTrue(path.weeks().isSilent());
    }

    @Test
    void unknown_hours_leave_at_least() {
        SeriesPath path = path(timed("PE", Range.exactly(5)), step("FE", "PE"));
        assertEquals(Range.atLeast(5), path.hours().get().length());
        assertEquals(
                Range.atLeast(35),
                path(timed("PE", Range.atLeast(35))).hours().get().length());
    }

    @Test
    void a_choice_takes_the_shortest_and_the_longest_member() {
        SeriesPath path = of(series -> {
            series.credentials = List.of(timed("PE", Range.exactly(5)), timed("FE", Range.exactly(9)));
            series.milestones = List.of(milestone("BO", List.of(some(1, "PE", "FE"))));
        });
        assertEquals(9, path.hours().get().length().high());
    }

    @Test
    void hours_beyond_all_sense_are_bounded() {
        SeriesPath path =
                path(timed("PE", Range.exactly(Range.LARGEST)), timed("FE", Range.exactly(Range.LARGEST), "PE"));
        assertEquals(Range.atLeast(Range.LARGEST), path.hours().get().length());
    }

    @Test
    void a_milestone_stands_between_the_steps_it_links() {
        SeriesPath path = of(series -> {
            series.credentials = List.of(step("PE"), step("CU", "BO"));
            series.milestones = List.of(milestone("BO", each("PE")));
        });
        assertEquals(List.of(codes("PE"), codes("CU")), path.levels());
    }

    @Test
    void an_unknown_step_can_never_be_earned() {
        SeriesPath path = path(step("FE", "XX"), step("CU", "FE"));
        assertEquals(
                List.of(Unreachable.Why.ASKS_TOO_MANY, Unreachable.Why.BEHIND_ANOTHER),
                path.unreachable().stream().map(Unreachable::why).toList());
        assertEquals(each("XX").getFirst(), path.unreachable().getFirst().requirement());
    }

    @Test
    void more_than_there_are_can_never_be_met() {
        Requirement three = some(3, "PE", "FE");
        SeriesPath path = of(series -> {
            series.credentials = List.of(step("PE"), step("FE"));
            series.milestones = List.of(milestone("BO", List.of(three)));
        });
        assertEquals(List.of(new Unreachable(Code.of("BO"), three, Unreachable.Why.ASKS_TOO_MANY)), path.unreachable());
    }

    @Test
    void who_comes_in_at_a_step_brings_what_it_requires() {
        SeriesPath path = of(series -> {
            series.credentials = List.of(step("FE", "XX"), step("CU", "FE"));
            series.pathway = Routes.with(List.of(new EntryPoint(Code.of("FE"), Fact.silent())), List.of(), List.of());
        });
        assertEquals(List.of(), path.unreachable());
    }

    @Test
    void what_a_longer_chain_implies_is_said_twice() {
        SeriesPath path = path(step("PE"), step("FE", "PE"), step("CU", "FE", "PE"));
        assertEquals(List.of(new SaidTwice(Code.of("CU"), each("PE").getFirst())), path.redundant());
    }

    @Test
    void a_milestone_may_name_all_its_members() {
        SeriesPath path = of(series -> {
            series.credentials = List.of(step("PE"), step("FE", "PE"));
            series.milestones = List.of(milestone("BO", each("PE", "FE")));
        });
        assertEquals(List.of(), path.redundant());
    }

    @Test
    void a_choice_that_is_met_already_is_said_twice() {
        MicroCredential cu = credential(
                "CU", draft -> draft.requires = Fact.of(List.of(each("FE").getFirst(), some(1, "PE", "FA"))));
        SeriesPath path = path(step("PE"), step("FA"), step("FE", "PE"), cu);
        assertEquals(List.of(new SaidTwice(Code.of("CU"), some(1, "PE", "FA"))), path.redundant());
    }

    @Test
    void a_way_ends_in_value_or_in_the_dark() {
        SeriesPath path = of(series -> {
            series.credentials = List.of(
                    step("PE"),
                    step("FE"),
                    step("FA"),
                    step("CU"),
                    credential("VI", draft -> draft.standAlone = Fact.of(Text.both("Vendre", "Sell"))));
            series.milestones = List.of(milestone("BO", each("PE")));
            series.pathway = Routes.with(
                    List.of(),
                    List.of(new OffRamp(Code.of("FE"), Fact.of(Text.both("Un emploi", "A job")), Fact.silent())),
                    List.of(new Destination(
                            Code.of("AR"), Text.both("Artisan", "Craftsperson"), each("FA"), List.of())));
        });
        assertEquals(codes("CU"), path.deadEnds());
    }

    @Test
    void steps_of_one_code_do_not_confuse_it() {
        assertEquals(
                List.of(codes("PE", "PE"), codes("FE")),
                path(step("PE"), step("PE"), step("FE", "PE")).levels());
    }

    private static MicroCredential timed(String code, Range hours, String... requires) {
        return credential(code, draft -> {
            draft.hours = Fact.of(hours);
            draft.requires = Fact.of(each(requires));
        });
    }

    private static SeriesPath path(MicroCredential... credentials) {
        return seen(credentials).path();
    }

    private static SeriesPath of(Consumer<SeriesDraft> writing) {
        return seen(writing).path();
    }
}
