package org.diapason.studio.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.accord.ApproachProposal;
import org.diapason.core.harmony.accord.Candidate;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Decisions.Answer;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.harmony.accord.SharedCompetency;
import org.diapason.core.pathway.Approach;
import org.diapason.formats.html.AccordPage;
import org.diapason.formats.html.AccordView;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;

/** One card for each thing that is proposed, with what was answered to it. */
final class ProposalCards {

    private final Decisions decisions;
    private final Say say;

    ProposalCards(Decisions decisions, Say say) {
        this.decisions = decisions;
        this.say = say;
    }

    ProposalsView.Card element(Proposal proposal, AccordView.Element shown) {
        Code code = proposal.distribution().kind().code();
        Candidate chosen = proposal.chosen().get();
        List<ProposalsView.Way> ways = new ArrayList<>();
        for (int i = 0; i < proposal.alternatives().size(); i++) {
            Candidate other = proposal.alternatives().get(i);
            long more = Math.round(other.cost().bits() - chosen.cost().bits());
            String cost = proposal.asGood().contains(other) || more == 0
                    ? say.in("ferait aussi bien", "would do as well")
                    : AccordPage.lessSimple(more, say)
                            + " ("
                            + say.count((int) more, "bit de plus", "bits de plus", "bit more", "bits more")
                            + ")";
            ways.add(new ProposalsView.Way(
                    String.valueOf(i), capital(say.text(proposal.words(other)).words()), cost));
        }
        return new ProposalsView.Card(
                code.value(),
                shown.label(),
                shown.css(),
                shown.word(),
                shown.standard(),
                shown.evidence(),
                shown.best().isEmpty() ? List.of() : List.of(shown.best()),
                shown.bars(),
                ways,
                proposal.fingerprint(),
                Ballot.stands(decisions, code),
                answer(code),
                answered(code, proposal.fingerprint()),
                true);
    }

    ProposalsView.Card approach(ApproachProposal proposal, AccordView.Approach shown) {
        List<String> remarks = new ArrayList<>();
        shown.supporting().forEach(clue -> remarks.add("+ " + clue.words()));
        shown.opposing().forEach(clue -> remarks.add("− " + clue.words()));
        List<ProposalsView.Way> ways = new ArrayList<>();
        for (Approach each : Approach.values()) {
            if (!proposal.approach().is(each::equals)) {
                ways.add(new ProposalsView.Way(each.name(), capital(name(each)), ""));
            }
        }
        String standard = proposal.approach().map(this::name).orElse(say.in("à décider", "to be decided"));
        return new ProposalsView.Card(
                ApproachProposal.SUBJECT.value(),
                Said.here(say.in("L'approche", "The approach")),
                "",
                "",
                Said.here(capital(standard)),
                shown.reason(),
                remarks,
                List.of(),
                ways,
                proposal.fingerprint(),
                Ballot.stands(decisions, ApproachProposal.SUBJECT),
                answer(ApproachProposal.SUBJECT),
                answered(ApproachProposal.SUBJECT, proposal.fingerprint()),
                proposal.approach().isStated());
    }

    ProposalsView.Card shared(SharedCompetency shared) {
        return new ProposalsView.Card(
                shared.code().value(),
                say.text(shared.label()),
                "",
                "",
                Said.here(say.in("Une compétence commune", "One competency for them")),
                say.text(shared.reason()),
                List.of(),
                List.of(),
                List.of(),
                shared.fingerprint(),
                Ballot.stands(decisions, shared.code()),
                answer(shared.code()),
                answered(shared.code(), shared.fingerprint()),
                true);
    }

    private String answer(Code subject) {
        return decisions
                .on(subject)
                .map(made -> switch (made.answer()) {
                    case Answer.Accepted ignored -> "accepted";
                    case Answer.Settled ignored -> "changed";
                    case Answer.AnotherApproach ignored -> "changed";
                    case Answer.Refused ignored -> "refused";
                })
                .orElse("");
    }

    private String answered(Code subject, String mark) {
        Optional<Decisions.Made> made = decisions.on(subject);
        if (made.isEmpty()) {
            return "";
        }
        String word = switch (made.get().answer()) {
            case Answer.Accepted ignored -> say.in("Retenu", "Accepted");
            case Answer.Settled(var policy) ->
                say.in("Décidé autrement : ", "Decided otherwise: ")
                        + say.standard(policy.standard(), Kinds.builtIn().get(policy.element()))
                                .words();
            case Answer.AnotherApproach(var approach) ->
                say.in("Décidé autrement : ", "Decided otherwise: ") + name(approach);
            case Answer.Refused(Fact<Text> reason) ->
                say.in("Écarté", "Refused")
                        + reason.map(why -> say.in(" : ", ": ")
                                        + say.text(why).open().words())
                                .orElse("");
        };
        return made.get().fingerprint().equals(mark)
                ? word + "."
                : word + say.in(" ; les preuves ont changé depuis.", "; the evidence has changed since.");
    }

    private String name(Approach approach) {
        return switch (approach) {
            case PROGRESSIVE ->
                say.in(
                        "progressive : chaque micro-titre s'appuie sur le précédent",
                        "progressive: each builds on the one before it");
            case MODULAR ->
                say.in(
                        "modulaire : chacun se suffit, dans n'importe quel ordre",
                        "modular: each stands alone, in any order");
            case HYBRID ->
                say.in(
                        "hybride : un noyau se suit, des compléments l'entourent",
                        "hybrid: a core follows a path, extras stand beside it");
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
