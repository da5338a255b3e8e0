package org.diapason.core.harmony.impact;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.framework;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.FrameworkDraft;
import org.diapason.core.fixtures.Routes;
import org.diapason.core.fixtures.SeriesDraft;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.EndorsementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.ProcessModels;
import org.diapason.core.framework.Rubrics;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Noted;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Review;
import org.junit.jupiter.api.Test;

/** Which words given on the old framework no longer stand on the new one, and what it breaks beside its elements. */
class WhatGoesStaleTest {

    private static final ElementPolicy LOOSE = policy("hours", new Standard.InRange(Range.of(5, 8)));
    private static final ElementPolicy STRICT = policy("hours", new Standard.InRange(Range.of(6, 8)));

    @Test
    void an_endorsement_of_a_milestone_goes_stale_with_what_the_milestone_requires() {
        Endorsement ofMilestone = endorsement("BO");
        Impact impact = impact(
                series -> {
                    series.milestones = List.of(
                            Routes.milestone("BO", List.of(Requirement.all(codes("FE")), Requirement.all(codes("PE")))),
                            Routes.milestone("AU", List.of(Requirement.all(codes("FE")))));
                    series.endorsements = List.of(ofMilestone, endorsement("AU"));
                },
                draft -> draft.elements = List.of(STRICT));
        assertEquals(List.of(new Stale.Endorsed(ofMilestone)), of(impact, Stale.Endorsed.class));
    }

    @Test
    void a_review_of_the_whole_series_goes_stale_when_any_part_must_change() {
        Review whole = new Review(Fact.silent(), "Ana", Fact.silent(), List.of());
        Consumer<SeriesDraft> reviewed = series -> series.reviews = List.of(whole);
        Impact strict = impact(reviewed, draft -> draft.elements = List.of(STRICT));
        assertEquals(List.of(new Stale.Reviewed(whole)), of(strict, Stale.Reviewed.class));
        Impact other = impact(reviewed, draft -> draft.titleLength = Fact.of(80));
        assertEquals(List.of(), of(other, Stale.Reviewed.class));
    }

    @Test
    void every_review_goes_stale_with_the_rubric() {
        Review review = new Review(Fact.of(Code.of("FE")), "Ana", Fact.silent(), List.of());
        Impact impact = impact(
                series -> series.reviews = List.of(review),
                draft -> draft.rubric = Fact.of(Rubrics.builtIn().getFirst()));
        assertEquals(List.of(new Stale.Reviewed(review)), of(impact, Stale.Reviewed.class));
    }

    @Test
    void every_endorsement_goes_stale_when_it_comes_to_mean_something_else() {
        Endorsement endorsement = endorsement("FE");
        Consumer<SeriesDraft> endorsed = series -> series.endorsements = List.of(endorsement);
        EndorsementPolicy policy = new EndorsementPolicy(
                Fact.of(Text.both("Embauche", "Hiring")), Fact.silent(), Fact.silent(), Fact.silent());
        Impact setting = impact(endorsed, draft -> draft.endorsement = Fact.of(policy));
        assertEquals(1, of(setting, Stale.Endorsed.class).size());
        Impact claims = impact(
                endorsed,
                draft -> draft.elements = List.of(
                        LOOSE, policy("endorsement-claims", new Standard.MustInclude(Set.copyOf(codes("in-demand"))))));
        assertEquals(1, of(claims, Stale.Endorsed.class).size());
        Impact other = impact(endorsed, draft -> draft.titleLength = Fact.of(80));
        assertEquals(0, of(other, Stale.Endorsed.class).size());
    }

    @Test
    void every_setting_is_compared() {
        Framework old = framework(nothing -> {});
        Framework next = framework(draft -> {
            draft.theory = Fact.of(Code.of("constructivism"));
            draft.practice = Fact.of(Code.of("peer"));
            draft.effort = new EffortPolicy(List.of(), 0.3, 0.5);
            draft.process = Fact.of(ProcessModels.builtIn().getFirst());
            draft.rubric = Fact.of(Rubrics.builtIn().getFirst());
            draft.titleLength = Fact.of(80);
            draft.endorsement = Fact.of(new EndorsementPolicy(Fact.silent(), Fact.silent(), Fact.of(3), Fact.silent()));
        });
        List<Change.Setting> changed = new ArrayList<>();
        for (Change change : FrameworkChange.between(old, next).changes()) {
            if (change instanceof Change.SettingChanged(Change.Setting setting)) {
                changed.add(setting);
            }
        }
        assertEquals(List.of(Change.Setting.values()), changed);
        assertEquals(List.of(), FrameworkChange.between(next, next).changes());
    }

    @Test
    void a_profile_that_is_no_longer_asked_is_told_and_one_that_stays_is_not() {
        Framework old = framework(draft -> draft.profiles = codes("eu-2022", "osap"));
        Framework next = framework(draft -> draft.profiles = codes("osap", "au-2021"));
        assertEquals(
                List.of(new Change.ProfileAdded(Code.of("au-2021")), new Change.ProfileRemoved(Code.of("eu-2022"))),
                FrameworkChange.between(old, next).changes());
    }

    @Test
    void a_check_that_comes_to_be_a_must_says_what_it_breaks() {
        Consumer<SeriesDraft> twice = series -> series.credentials = List.of(credential("PE"), credential("PE"));
        Consumer<FrameworkDraft> lenient = draft -> draft.checks = Map.of(Code.of("codes-are-unique"), Obligation.MAY);
        Case seen = seen(series -> {
            twice.accept(series);
            series.framework(lenient);
        });
        Impact impact = Impact.of(seen.dossier(), framework(nothing -> {}), TODAY);
        assertEquals(
                List.of("codes-are-unique MUST micro-credentials[PE]"),
                impact.offKey().stream()
                        .map(noted -> noted.check().id() + " " + noted.obligation() + " " + place(noted))
                        .toList());
        assertFalse(impact.isNothing());
        Impact back = Impact.of(seen.dossier().under(framework(nothing -> {})), framework(lenient), TODAY);
        assertEquals(List.of(), back.offKey());
    }

    @Test
    void an_element_of_another_kind_names_itself_whatever_became_of_it() {
        Framework old = framework(draft -> draft.elements = List.of(LOOSE));
        Framework next =
                framework(draft -> draft.elements = List.of(policy("weeks", new Standard.InRange(Range.exactly(2)))));
        assertEquals(
                Set.of(Code.of("hours"), Code.of("weeks")),
                Set.copyOf(FrameworkChange.between(old, next).elements()));
    }

    private static String place(Noted noted) {
        return noted.finding().place().path();
    }

    private static <T extends Stale> List<T> of(Impact impact, Class<T> kind) {
        return impact.stale().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Impact impact(Consumer<SeriesDraft> writing, Consumer<FrameworkDraft> next) {
        Case seen = seen(series -> {
            series.credentials = List.of(
                    credential("PE", pe -> pe.hours = Fact.of(Range.exactly(5))),
                    credential("FE", fe -> fe.hours = Fact.of(Range.exactly(7))));
            series.framework(framework -> framework.elements = List.of(LOOSE));
            writing.accept(series);
        });
        Framework changed = framework(draft -> {
            draft.elements = List.of(LOOSE);
            next.accept(draft);
        });
        return Impact.of(seen.dossier(), changed, TODAY);
    }

    private static Endorsement endorsement(String covers) {
        return new Endorsement(
                "Fournil " + covers,
                codes(covers),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                List.of());
    }
}
