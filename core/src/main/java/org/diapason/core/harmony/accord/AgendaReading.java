package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.harmony.Case;
import org.diapason.core.pathway.Approach;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/** Asks for whatever a portfolio is silent about, step by step. */
final class AgendaReading {

    private final Case seen;
    private final Series series;
    private final List<Agenda.Item> items = new ArrayList<>();

    private AgendaReading(Case seen) {
        this.seen = seen;
        this.series = seen.series();
    }

    static Agenda of(Case seen, List<Proposal> proposals, ApproachProposal approach) {
        AgendaReading reading = new AgendaReading(seen);
        reading.audience();
        reading.pathway(approach);
        proposals.forEach(reading::element);
        reading.endorsements();
        reading.facilitation();
        reading.feedback();
        reading.tools();
        return new Agenda(reading.items);
    }

    private void audience() {
        ask(series.audiences().isEmpty(), 1, "audiences", AgendaWords.AUDIENCES, AgendaWords.NOTHING);
        ask(series.domain().isSilent(), 1, "domain", AgendaWords.DOMAIN, AgendaWords.NOTHING);
        ask(series.goals().isEmpty(), 1, "goals", AgendaWords.GOALS, AgendaWords.NOTHING);
        ask(series.topics().isEmpty(), 1, "topics", AgendaWords.TOPICS, AgendaWords.NOTHING);
    }

    private void pathway(ApproachProposal approach) {
        if (approach.approach().isSilent()) {
            ask(true, 2, "approach", AgendaWords.APPROACH, approach.reason());
        } else if (approach.stated() instanceof Fact.Stated<Approach>(Approach stated)
                && !approach.approach().is(stated::equals)) {
            ask(true, 2, "approach", AgendaWords.otherApproach(stated), approach.reason());
        } else if (!approach.speakingAgainst().isEmpty()) {
            Text against = Text.both(
                    Clues.joined(approach.speakingAgainst(), Lang.FR),
                    Clues.joined(approach.speakingAgainst(), Lang.EN));
            ask(true, 2, "approach", AgendaWords.APPROACH_HOLDS, against);
        }
        ask(series.pathway().reason().isSilent(), 2, "approach-reason", AgendaWords.APPROACH_REASON, approach.reason());
        for (Milestone milestone : series.milestones()) {
            ask(
                    milestone.outcomes().isSilent(),
                    2,
                    milestone.code().value(),
                    AgendaWords.milestone(milestone.code()),
                    AgendaWords.NOTHING);
        }
        ask(
                series.pathway().offRamps().isEmpty()
                        && series.pathway().destinations().isEmpty(),
                2,
                "destinations",
                AgendaWords.DESTINATIONS,
                AgendaWords.NOTHING);
    }

    /** Silent for half or more, or open between two ways of stating it. */
    private void element(Proposal proposal) {
        Distribution distribution = proposal.distribution();
        ElementKind kind = distribution.kind();
        boolean mostlySilent = distribution.silent() * 2 >= distribution.all();
        if (mostlySilent || proposal.chosen().isSilent()) {
            ask(true, 3, kind.code().value(), kind.question(), proposal.evidence());
        } else if (proposal.strength() == Proposal.Strength.CLOSE) {
            ask(true, 3, kind.code().value(), AgendaWords.either(proposal), proposal.evidence());
        }
    }

    private void endorsements() {
        ask(
                seen.framework().endorsement().isSilent(),
                3,
                "endorsement-policy",
                AgendaWords.ENDORSEMENTS,
                AgendaWords.endorsements(series.endorsements().size()));
    }

    private void facilitation() {
        long facilitated = series.microCredentials().stream()
                .filter(mc -> mc.delivery().facilitated().is(yes -> yes))
                .count();
        long told = series.microCredentials().stream()
                .filter(mc -> mc.delivery().facilitated().isStated())
                .count();
        Text evidence = AgendaWords.facilitated(
                facilitated, told, series.microCredentials().size());
        ask(
                seen.dossier().facilitation().facilitators().isEmpty(),
                4,
                "facilitators",
                AgendaWords.FACILITATORS,
                evidence);
        ask(
                seen.dossier().facilitation().competencies().isEmpty(),
                4,
                "facilitator-competencies",
                AgendaWords.FACILITATOR_COMPETENCIES,
                evidence);
    }

    private void feedback() {
        ask(seen.dossier().feedback().voices().isEmpty(), 5, "voices", AgendaWords.VOICES, AgendaWords.NOTHING);
        ask(series.reviews().isEmpty(), 5, "reviews", AgendaWords.REVIEWS, AgendaWords.NOTHING);
    }

    private void tools() {
        long modules = series.microCredentials().stream()
                .map(MicroCredential::learning)
                .filter(learning -> learning.modules().isStated())
                .count();
        ask(
                true,
                6,
                "templates",
                AgendaWords.TEMPLATES,
                AgendaWords.modules(modules, series.microCredentials().size()));
        ask(series.packages().isEmpty(), 6, "packages", AgendaWords.PACKAGES, AgendaWords.NOTHING);
    }

    private void ask(boolean open, int step, String subject, Text question, Text evidence) {
        if (open) {
            items.add(new Agenda.Item(step, Code.of(subject), question, evidence));
        }
    }
}
