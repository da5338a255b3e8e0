package org.diapason.studio.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.ApproachProposal;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Decisions.Answer;
import org.diapason.core.harmony.accord.SharedCompetency;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.series.Learning;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** Writes into a series what was decided of it beside its elements: the approach, and competencies to share. */
record Sharing(Accord accord, Decisions decisions, boolean open) {

    Dossier of(Dossier dossier) {
        Series series = dossier.series();
        List<Competency> competencies = new ArrayList<>(series.competencies());
        List<MicroCredential> members = series.microCredentials();
        for (SharedCompetency shared : accord.shared()) {
            if (isAccepted(shared)) {
                Code code = shared.already().isEmpty()
                        ? shared.code()
                        : shared.already().getFirst();
                if (competencies.stream().noneMatch(each -> each.code().equals(code))) {
                    competencies.add(
                            new Competency(code, shared.label(), Fact.silent(), List.of(), List.of(), Map.of()));
                }
                members = members.stream().map(mc -> linked(mc, shared, code)).toList();
            }
        }
        return dossier.with(with(series, competencies).with(members));
    }

    private boolean isAccepted(SharedCompetency shared) {
        return decisions
                .on(shared.code())
                .filter(made -> made.answer() instanceof Answer.Accepted)
                .isPresent();
    }

    private static MicroCredential linked(MicroCredential mc, SharedCompetency shared, Code competency) {
        List<Code> outcomes = shared.outcomes().stream()
                .filter(each -> each.microCredential().equals(mc.code()))
                .map(SharedCompetency.Member::outcome)
                .toList();
        if (outcomes.isEmpty()) {
            return mc;
        }
        Learning old = mc.learning();
        Learning learning = new Learning(
                old.outcomes()
                        .map(all -> all.stream()
                                .map(outcome ->
                                        outcomes.contains(outcome.code()) ? building(outcome, competency) : outcome)
                                .toList()),
                old.competencies(),
                old.assumes(),
                old.modules(),
                old.activities(),
                old.assessments(),
                old.result(),
                old.theory(),
                old.practice(),
                old.actionMap());
        return mc.with(learning);
    }

    private static Outcome building(Outcome outcome, Code competency) {
        if (outcome.competencies().contains(competency)) {
            return outcome;
        }
        List<Code> builds = new ArrayList<>(outcome.competencies());
        builds.add(competency);
        return new Outcome(
                outcome.code(), outcome.statement(), outcome.process(), outcome.knowledge(), builds, outcome.assumes());
    }

    private Series with(Series old, List<Competency> competencies) {
        return new Series(
                old.code(),
                old.title(),
                old.summary(),
                old.provider(),
                old.languages(),
                old.tie(),
                old.audiences(),
                old.domain(),
                old.goals(),
                old.scopeTest(),
                old.topics(),
                pathway(old.pathway()),
                competencies,
                old.microCredentials(),
                old.milestones(),
                old.endorsements(),
                old.deviations(),
                old.judgements(),
                old.reviews(),
                old.packages(),
                old.terms(),
                old.standing(),
                old.sources(),
                old.note());
    }

    private Pathway pathway(Pathway old) {
        Optional<Decisions.Made> made = decisions.on(ApproachProposal.SUBJECT);
        Fact<Approach> decided = made.isEmpty()
                ? open ? accord.approach().approach() : Fact.silent()
                : switch (made.get().answer()) {
                    case Answer.Accepted ignored -> accord.approach().approach();
                    case Answer.AnotherApproach(Approach another) -> Fact.of(another);
                    case Answer.Settled ignored -> Fact.silent();
                    case Answer.Refused ignored -> Fact.silent();
                };
        boolean asIs = decided.isSilent() || decided.equals(old.approach());
        return asIs
                ? old
                : new Pathway(
                        decided,
                        old.reason().or(Fact.of(accord.approach().reason())),
                        old.order(),
                        old.entries(),
                        old.offRamps(),
                        old.destinations(),
                        old.longestYears());
    }
}
