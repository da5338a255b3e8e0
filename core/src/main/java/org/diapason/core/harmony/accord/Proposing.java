package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;

/** Weighs the candidates of one element. */
final class Proposing {

    private final Distribution distribution;

    Proposing(Distribution distribution) {
        this.distribution = distribution;
    }

    Proposal proposal() {
        List<Candidate> ranked = bestOfEachForm(candidates());
        long stated = distribution.stated();
        boolean few = distribution.all() < Proposal.ENOUGH || stated < Proposal.ENOUGH_STATED;
        if (few) {
            ranked = ranked.stream().filter(this::holdsForAll).toList();
        }
        if (ranked.isEmpty() || stated < 2) {
            return made(Fact.silent(), List.of(), Proposal.Strength.NONE);
        }
        Candidate best = ranked.getFirst();
        List<Candidate> others = ranked.subList(1, ranked.size());
        boolean close = others.stream().anyMatch(each -> isAsGood(each, best));
        Proposal.Strength strength =
                few ? Proposal.Strength.FEW : close ? Proposal.Strength.CLOSE : Proposal.Strength.CLEAR;
        return made(Fact.of(best), others, strength);
    }

    /** Where nobody differs, nothing shows that anybody may. */
    private boolean isAsGood(Candidate other, Candidate best) {
        return distribution.found().size() > 1
                && other.cost().bits() - best.cost().bits() <= Proposal.AS_GOOD;
    }

    private Proposal made(Fact<Candidate> chosen, List<Candidate> others, Proposal.Strength strength) {
        Text reason = ProposalWords.reason(distribution, chosen, others, strength);
        return new Proposal(distribution, chosen, others, strength, reason, Evidence.mark(distribution));
    }

    /** Of few cells only what all of them share is proposed. */
    private boolean holdsForAll(Candidate each) {
        return each.form() == Candidate.Form.UNIFORM && each.deviations().isEmpty();
    }

    private List<Candidate> candidates() {
        long amounts = count(Value.Amount.class);
        long choices = count(Value.Choices.class);
        long sequences = count(Value.Sequences.class);
        long most = Math.max(amounts, Math.max(choices, sequences));
        if (most * 2 <= distribution.stated()) {
            return inWords();
        }
        return most == amounts
                ? AmountCandidates.of(distribution)
                : most == choices ? ChoiceCandidates.of(distribution) : SequenceCandidates.of(distribution);
    }

    private long count(Class<? extends Value> form) {
        return distribution.found().stream()
                .filter(found -> form.isInstance(found.value()))
                .mapToLong(Distribution.Found::times)
                .sum();
    }

    /** Words and evidence are for people: proposed where all that speak say the same, or show something. */
    private List<Candidate> inWords() {
        Candidate.Cost nothing = new Candidate.Cost(0, 0, 0);
        if (distribution.found().stream()
                .allMatch(found -> found.value() instanceof Value.Evidence evidence
                        && !evidence.sources().isEmpty())) {
            Standard attested = new Standard.Attested(distribution.kind().label());
            return List.of(Candidate.of(Candidate.Form.UNIFORM, attested, Fact.silent(), nothing, distribution));
        }
        if (distribution.found().size() == 1
                && distribution.found().getFirst().value() instanceof Value.Statement(Text words)) {
            Standard described = new Standard.Described(words);
            return List.of(Candidate.of(Candidate.Form.UNIFORM, described, Fact.silent(), nothing, distribution));
        }
        return List.of();
    }

    /** One step away lie the other forms: the best of each, once each; the same words never twice, and no room that is none. */
    private static List<Candidate> bestOfEachForm(List<Candidate> all) {
        List<Candidate> ranked = new ArrayList<>();
        Set<Candidate.Form> seen = EnumSet.noneOf(Candidate.Form.class);
        Set<String> said = new java.util.HashSet<>();
        for (Candidate each : sorted(all)) {
            String mark = Marks.of(each.standard()) + Marks.of(each.latitude());
            boolean idle = each.latitude().is(each.standard()::equals);
            if (!idle && said.add(mark) && seen.add(each.form())) {
                ranked.add(each);
            }
        }
        return ranked;
    }

    private static List<Candidate> sorted(List<Candidate> all) {
        Comparator<Candidate> best = Candidate.BEST_FIRST;
        return all.stream().sorted(best).toList();
    }
}
