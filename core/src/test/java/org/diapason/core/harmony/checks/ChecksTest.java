package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.assertTold;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Full;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each check. */
class ChecksTest {

    static List<Check> all() {
        return Checks.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void says_what_it_promises_why_and_on_whose_word(Check check) {
        assertTold(check.promise(), check.id());
        assertTold(check.why(), check.id());
        assertFalse(check.source().title().isSilent() && check.source().url().isSilent());
        if (check.source().title() instanceof Fact.Stated<Text>(Text title)) {
            assertTold(title, check.id());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_found_by_its_id_and_belongs_to_the_edition_that_is_published(Check check) {
        assertEquals(Optional.of(check), Checks.find(check.id()));
        assertTrue(check.edition() >= 1 && check.edition() <= Checks.EDITION);
    }

    @ParameterizedTest
    @MethodSource("all")
    void asks_for_more_than_a_word_where_it_protects_the_learner(Check check) {
        assertFalse(check.protectsLearner() && check.usual() == Obligation.MAY);
    }

    @ParameterizedTest
    @MethodSource("all")
    void finds_nothing_in_an_empty_series_that_is_broken(Check check) {
        Case empty = seen(series -> {});
        assertTrue(found(check, empty).stream().noneMatch(each -> each.tone() == Finding.Tone.BROKEN));
    }

    @ParameterizedTest
    @MethodSource("all")
    void tells_what_it_finds_in_both_languages_whatever_the_series(Check check) {
        for (Case seen : List.of(Full.series(), Full.twice(), Full.astray())) {
            for (Finding finding : found(check, seen)) {
                assertFalse(finding.place().path().contains("null"));
            }
        }
    }

    @Test
    void no_two_bear_the_same_id_and_an_unknown_one_is_not_found() {
        Set<Code> ids = new HashSet<>();
        Checks.all().forEach(check -> assertTrue(ids.add(check.id())));
        assertEquals(Optional.empty(), Checks.find(Code.of("moon-is-full")));
    }

    @Test
    void the_promises_that_protect_the_learner_are_these() {
        assertEquals(
                List.of(
                        "every-outcome-is-assessed",
                        "every-reference-is-known",
                        "results-are-backed-up",
                        "path-never-loops",
                        "nothing-is-assumed-in-silence",
                        "every-step-can-be-reached"),
                Checks.all().stream()
                        .filter(Check::protectsLearner)
                        .map(check -> check.id().value())
                        .toList());
    }

    @Test
    void the_promises_that_must_hold_unless_the_framework_says_otherwise_are_these() {
        assertEquals(
                List.of(
                        "every-outcome-is-observable",
                        "every-outcome-is-assessed",
                        "every-assessment-serves-an-outcome",
                        "every-activity-serves-an-outcome",
                        "codes-are-unique",
                        "every-reference-is-known",
                        "hours-stay-in-band",
                        "effort-adds-up",
                        "outcomes-per-module-stay-in-band",
                        "live-sessions-agree",
                        "course-results-agree",
                        "results-are-backed-up",
                        "weights-add-up",
                        "slots-stand-in-order",
                        "every-difference-is-permitted",
                        "deviations-are-in-order",
                        "path-never-loops",
                        "path-follows-the-approach",
                        "nothing-is-assumed-in-silence",
                        "every-step-can-be-reached",
                        "offerings-keep-their-order",
                        "milestones-are-covered",
                        "milestone-hours-agree"),
                Checks.all().stream()
                        .filter(check -> check.usual() == Obligation.MUST)
                        .map(check -> check.id().value())
                        .toList());
    }
}
