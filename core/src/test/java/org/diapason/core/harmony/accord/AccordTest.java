package org.diapason.core.harmony.accord;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.outcome;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.pathway.Role;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class AccordTest {

    private static final Code HOURS = Code.of("hours");

    @Test
    void a_line_of_prerequisites_is_progressive() {
        ApproachProposal approach = approach(step("A"), step("B", "A"), step("C", "B"));
        assertEquals(Fact.of(Approach.PROGRESSIVE), approach.approach());
        assertEquals(codes("A", "B", "C"), approach.core());
        assertEquals(
                kinds(Clue.Kind.CHAIN),
                approach.speakingFor().stream().map(Clue::kind).toList());
    }

    @Test
    void no_prerequisite_anywhere_is_modular() {
        ApproachProposal approach = approach(step("A"), step("B"), step("C"));
        assertEquals(Fact.of(Approach.MODULAR), approach.approach());
        assertEquals(List.of(), approach.core());
    }

    @Test
    void a_line_with_others_beside_it_is_hybrid_and_its_core_is_named() {
        ApproachProposal approach = approach(step("C", "B"), step("X", "A"), step("A"), step("Y"), step("B", "A"));
        assertEquals(Fact.of(Approach.HYBRID), approach.approach());
        assertEquals(codes("A", "B", "C"), approach.core());
        assertEquals(codes("X", "Y"), approach.extras());
    }

    @Test
    void specialisms_that_rest_on_the_same_core_stay_beside_it() {
        ApproachProposal approach = approach(step("A"), step("B", "A"), step("X", "B"), step("Y", "B"), step("Z", "B"));
        assertEquals(codes("A", "B"), approach.core());
        assertEquals(codes("X", "Y", "Z"), approach.extras());
    }

    @Test
    void stated_roles_make_a_hybrid_without_prerequisites() {
        ApproachProposal approach = approach(
                credential("A", mc -> mc.role = Fact.of(Role.CORE)),
                credential("B", mc -> mc.role = Fact.of(Role.EXTRA)),
                credential("C"));
        assertEquals(Fact.of(Approach.HYBRID), approach.approach());
        assertEquals(codes("A"), approach.core());
        assertTrue(approach.speakingAgainst().stream().anyMatch(clue -> clue.kind() == Clue.Kind.ROLES_UNTOLD));
    }

    @Test
    void prerequisites_that_nobody_states_propose_no_approach() {
        assertTrue(approach(credential("A"), credential("B"), credential("C"))
                .approach()
                .isSilent());
        assertTrue(approach(step("A")).approach().isSilent());
    }

    @Test
    void the_teams_own_word_is_set_beside_and_never_read() {
        Case seen = seen(series -> {
            series.credentials = List.of(step("A"), step("B"));
            series.pathway = new org.diapason.core.pathway.Pathway(
                    Fact.of(Approach.PROGRESSIVE),
                    Fact.silent(),
                    Fact.silent(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Fact.silent());
        });
        Accord accord = Accord.of(seen);
        assertEquals(Fact.of(Approach.MODULAR), accord.approach().approach());
        assertEquals(Fact.of(Approach.PROGRESSIVE), accord.approach().stated());
        assertTrue(
                accord.agenda().of(2).stream().anyMatch(item -> item.subject().equals(Code.of("approach"))));
    }

    @Test
    void the_order_of_micro_credentials_changes_nothing() {
        List<MicroCredential> all = new ArrayList<>(portfolio(5, 5, 5, 6, 5));
        Accord first = Accord.of(seen(series -> series.credentials = all));
        List<MicroCredential> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        assertEquals(first, Accord.of(seen(series -> series.credentials = turned)));
    }

    @Test
    void outcomes_that_say_the_same_are_offered_to_share_in_either_language() {
        Accord accord = Accord.of(seen(
                aiming("A", outcome("A-1", "Rédiger un rapport d'accident", "Write an accident report")),
                aiming("B", outcome("B-1", "Rédiger des rapports d'accident", "Write accident reports")),
                aiming("C", outcome("C-1", "Choisir un four", "Choose an oven"))));
        assertEquals(1, accord.shared().size());
        SharedCompetency shared = accord.shared().getFirst();
        assertEquals(codes("A", "B"), shared.microCredentials());
        assertEquals(SharedCompetency.Likeness.SAME, shared.likeness());
    }

    @Test
    void the_same_object_under_another_verb_is_offered_as_well() {
        Accord accord = Accord.of(seen(
                aiming("A", outcome("A-1", "Décrire le levain naturel", "Describe a natural sourdough starter")),
                aiming("B", outcome("B-1", "Évaluer le levain naturel", "Evaluate a natural sourdough starter"))));
        assertEquals(
                List.of(SharedCompetency.Likeness.SAME_OBJECT),
                accord.shared().stream().map(SharedCompetency::likeness).toList());
    }

    @Test
    void twins_within_one_micro_credential_are_nothing_to_share() {
        assertEquals(
                List.of(),
                Accord.of(seen(aiming(
                                "A",
                                outcome("A-1", "Rédiger un rapport", "Write a report"),
                                outcome("A-2", "Rédiger un rapport", "Write a report"))))
                        .shared());
    }

    @Test
    void the_agenda_follows_the_six_steps() {
        Agenda agenda = Accord.of(seen(series -> series.credentials = portfolio(5, 5, 5, 5, 5)))
                .agenda();
        List<Integer> steps = agenda.items().stream().map(Agenda.Item::step).toList();
        assertEquals(steps.stream().sorted().toList(), steps);
        assertEquals(Set.of(1, 2, 3, 4, 5, 6), Set.copyOf(steps));
        assertTrue(subjects(agenda).containsAll(codes("endorsement", "communications", "facilitators")));
        assertFalse(subjects(agenda).contains(HOURS));
    }

    @Test
    void a_decision_is_known_until_the_evidence_changes() {
        Accord first = accord(5, 5, 5, 5, 5);
        Proposal hours = hours(first);
        Decisions decisions = Decisions.NONE.accept(hours);
        assertTrue(first.since(decisions).proposals().stream().noneMatch(each -> is(each, HOURS)));
        Accord silentMore = Accord.of(seen(series -> {
            List<MicroCredential> more = new ArrayList<>(portfolio(5, 5, 5, 5, 5));
            more.add(credential("SILENT"));
            series.credentials = more;
        }));
        assertTrue(silentMore.since(decisions).proposals().stream().noneMatch(each -> is(each, HOURS)));
        assertTrue(
                accord(5, 5, 5, 5, 5, 9).since(decisions).proposals().stream().anyMatch(each -> is(each, HOURS)));
    }

    @Test
    void a_draft_holds_what_was_decided_and_proposes_the_rest() {
        Accord accord = accord(5, 5, 5, 5, 5);
        assertEquals(Portfolios.range(5, 5), policy(accord, Decisions.NONE).standard());
        assertTrue(policy(accord, Decisions.NONE).reason().isStated());
        ElementPolicy own = new ElementPolicy(
                HOURS,
                new Standard.InRange(Range.of(4, 8)),
                Fact.silent(),
                org.diapason.core.base.Obligation.MAY,
                2,
                List.of(),
                Fact.silent());
        Decisions changed = Decisions.NONE.change(hours(accord), own);
        assertEquals(own, policy(accord, changed));
        assertEquals(own, policy(accord(5, 5, 5, 5, 5, 9, 9, 9), changed));
        Decisions refused = changed.refuse(hours(accord), Fact.silent());
        assertEquals(1, refused.made().size());
        assertTrue(draft(accord, refused).policy(HOURS).isEmpty());
    }

    @Test
    void an_element_of_the_institutions_own_is_proposed_too() {
        List<MicroCredential> all = new ArrayList<>();
        for (String code : List.of("A", "B", "C", "D", "E")) {
            all.add(credential(
                    code, mc -> mc.elements = Map.of(Code.of("mentor"), new Value.Choices(Set.of(Code.of("yes"))))));
        }
        Framework draft = draft(Accord.of(seen(series -> series.credentials = all)), Decisions.NONE);
        assertEquals(
                new Standard.OneOf(Set.of(Code.of("yes"))),
                draft.policy(Code.of("mentor")).orElseThrow().standard());
        assertEquals(1, draft.kinds().size());
    }

    @Test
    void one_subject_is_decided_once() {
        Decisions.Made made = new Decisions.Made(HOURS, "x", new Decisions.Answer.Accepted(Fact.silent()));
        assertThrows(IllegalArgumentException.class, () -> new Decisions(List.of(made, made)));
    }

    @Test
    void every_sentence_is_written_in_both_languages() {
        Accord accord = accord(5, 5, 7, 5, 5, 5);
        accord.agenda().items().forEach(item -> {
            assertDiffer(item.question());
            assertDiffer(item.evidence());
        });
        accord.proposals().forEach(proposal -> assertDiffer(proposal.reason()));
        assertDiffer(accord.approach().reason());
    }

    private static void assertDiffer(Text text) {
        assertEquals(2, text.words().values().stream().distinct().count(), text.toString());
    }

    private static ApproachProposal approach(MicroCredential... credentials) {
        return ApproachProposal.of(seen(credentials).series());
    }

    private static MicroCredential step(String code, String... requires) {
        return credential(
                code,
                mc -> mc.requires = Fact.of(Arrays.stream(requires)
                        .map(each -> Requirement.all(List.of(Code.of(each))))
                        .toList()));
    }

    private static MicroCredential aiming(String code, Outcome... outcomes) {
        return credential(code, mc -> mc.outcomes = Fact.of(List.of(outcomes)));
    }

    private static List<MicroCredential> portfolio(double... hours) {
        List<MicroCredential> all = new ArrayList<>();
        for (double each : hours) {
            all.add(Cast.credential("MC-" + all.size(), mc -> mc.hours = Fact.of(Range.exactly(each))));
        }
        return all;
    }

    private static Accord accord(double... hours) {
        return Accord.of(seen(series -> series.credentials = portfolio(hours)));
    }

    private static Proposal hours(Accord accord) {
        return accord.proposals().stream()
                .filter(each -> is(each, HOURS))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(Proposal proposal, Code element) {
        return proposal.distribution().kind().code().equals(element);
    }

    private static ElementPolicy policy(Accord accord, Decisions decisions) {
        return draft(accord, decisions).policy(HOURS).orElseThrow();
    }

    private static Framework draft(Accord accord, Decisions decisions) {
        return accord.draft(Code.of("draft"), Text.both("Ébauche", "Draft"), decisions);
    }

    private static List<Clue.Kind> kinds(Clue.Kind... kinds) {
        return List.of(kinds);
    }

    private static List<Code> subjects(Agenda agenda) {
        return agenda.items().stream().map(Agenda.Item::subject).toList();
    }
}
