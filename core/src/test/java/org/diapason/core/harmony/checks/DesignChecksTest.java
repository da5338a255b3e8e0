package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.fixtures.Work;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class DesignChecksTest {

    private static final EveryActionIsPractised PRACTISED = new EveryActionIsPractised();
    private static final InformationFeedsPractice FEEDS = new InformationFeedsPractice();
    private static final SlotsServeThePedagogy SLOTS = new SlotsServeThePedagogy();
    private static final TitlesFollowTheRules TITLES = new TitlesFollowTheRules();

    @Test
    void an_action_leads_to_practice() {
        assertEquals(List.of(), found(PRACTISED, mapped("bake", "bake")));
        assertEquals(List.of("micro-credentials[PE].action-map.actions[D]"), broken(PRACTISED, mapped("", "bake")));
        assertEquals(1, broken(PRACTISED, mapped("read", "bake")).size());
        assertEquals(List.of(), broken(PRACTISED, mapped("lost", "bake")));
        assertEquals(
                List.of("micro-credentials[PE].action-map.actions[D]"), silent(PRACTISED, mapped("unsaid", "bake")));
    }

    @Test
    void a_goal_without_a_measure_is_named() {
        Case unmeasured = mapped(Fact.silent(), "bake", "bake");
        assertEquals(List.of("micro-credentials[PE].action-map.metric"), silent(PRACTISED, unmeasured));
        assertEquals(List.of(), broken(PRACTISED, unmeasured));
    }

    @Test
    void information_feeds_practice() {
        assertEquals(List.of(), found(FEEDS, mapped("bake", "bake")));
        assertEquals(List.of("micro-credentials[PE].action-map.information[I]"), broken(FEEDS, mapped("bake", "")));
        assertEquals(1, broken(FEEDS, mapped("bake", "read")).size());
        assertEquals(List.of(), found(FEEDS, mapped("bake", "unsaid")));
    }

    @Test
    void where_action_mapping_was_chosen_a_map_is_missed() {
        Case chosen = seen(draft -> {
            draft.framework(framework -> framework.practice = Fact.of(Code.of("action-mapping")));
            draft.credentials = List.of(
                    credential("PE"), credential("FE", mc -> mc.practice = Fact.of(Code.of("module-template"))));
        });
        assertEquals(List.of("micro-credentials[PE].action-map"), silent(PRACTISED, chosen));
        assertEquals(List.of(), found(PRACTISED, seen(credential("PE"))));
    }

    @Test
    void an_assessment_by_discussion_needs_a_place_to_discuss() {
        assertEquals(List.of("micro-credentials[PE].modules"), broken(SLOTS, seen(discussing("overview"))));
        assertEquals(List.of(), found(SLOTS, seen(discussing("overview", "discussion"))));
        assertEquals(List.of(), found(SLOTS, seen(discussing("forum"))));
    }

    @Test
    void a_theory_chosen_for_the_series_counts_for_each() {
        Case seen = seen(draft -> {
            draft.framework(framework -> framework.theory = Fact.of(Code.of("community-of-inquiry")));
            draft.credentials = List.of(
                    parts("PE", "overview"),
                    parts("FE", "discussion"),
                    credential("CU"),
                    credential(
                            "DE",
                            mc -> mc.modules =
                                    Fact.of(List.of(Work.module("M", Fact.silent(), Fact.silent(), Fact.silent())))));
        });
        assertEquals(List.of("micro-credentials[PE].modules"), broken(SLOTS, seen));
        assertEquals(1, found(SLOTS, seen).size());
    }

    @Test
    void a_title_is_no_longer_than_the_framework_allows() {
        assertEquals(List.of("micro-credentials[PE].title"), broken(TITLES, titled(10, "Pétrir la pâte", "Knead")));
        assertEquals(List.of(), found(TITLES, titled(14, "Pétrir la pâte", "Knead")));
    }

    @Test
    void a_title_does_not_sound_like_a_degree() {
        assertEquals(
                2,
                broken(TITLES, titled(99, "Diplômes en boulange", "Baking degree"))
                        .size());
        assertEquals(List.of(), found(TITLES, titled(99, "Pétrir", "Mastering dough")));
    }

    @Test
    void words_are_found_whole_in_any_capitals() {
        assertTrue(WordSearch.has("Un Micro‑titre", "micro-titre"));
        assertTrue(WordSearch.has("L’atelier", "atelier"));
        assertFalse(WordSearch.has("métier", "ti"));
        assertFalse(WordSearch.has("tissage", "tissa"));
        assertFalse(WordSearch.has("", "a"));
        assertFalse(WordSearch.has("a", ""));
        assertEquals(6, WordSearch.find("pains pain", "pain", 1));
    }

    private static Case mapped(String practice, String feeds) {
        return mapped(Fact.of(Text.both("Pâtes jetées par jour", "Dough thrown away a day")), practice, feeds);
    }

    private static Case mapped(Fact<Text> metric, String practice, String feeds) {
        return seen(credential("PE", draft -> {
            draft.activities = Fact.of(
                    List.of(said("bake", Fact.of(true)), said("read", Fact.of(false)), said("unsaid", Fact.silent())));
            draft.actionMap = Fact.of(new ActionMap(
                    Text.both("Moins de pertes", "Less waste"),
                    metric,
                    Fact.silent(),
                    List.of(new ActionMap.Action(Code.of("D"), Text.both("Cuire", "Bake"), named(practice))),
                    List.of(new ActionMap.Information(Code.of("I"), Text.both("Le four", "The oven"), named(feeds)))));
        }));
    }

    private static List<Code> named(String code) {
        return code.isEmpty() ? List.of() : codes(code);
    }

    private static Activity said(String code, Fact<Boolean> practice) {
        return new Activity(
                Code.of(code),
                Fact.silent(),
                Code.of("workplace"),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                practice,
                Fact.silent(),
                Fact.silent());
    }

    private static MicroCredential discussing(String... slots) {
        return credential("PE", draft -> {
            draft.assessments = Fact.of(List.of(Exam.of("d", "discussion")));
            draft.modules = Fact.of(List.of(Work.module("M", Fact.of(codes(slots)), Fact.silent(), Fact.silent())));
        });
    }

    private static MicroCredential parts(String code, String... slots) {
        return credential(
                code,
                draft -> draft.modules =
                        Fact.of(List.of(Work.module("M", Fact.of(codes(slots)), Fact.silent(), Fact.silent()))));
    }

    private static Case titled(int longest, String french, String english) {
        return seen(draft -> {
            draft.framework(framework -> framework.titleLength = Fact.of(longest));
            draft.credentials = List.of(credential("PE", mc -> mc.title = Text.both(french, english)));
        });
    }
}
