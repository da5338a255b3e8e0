package org.diapason.studio.accord;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.ApproachProposal;
import org.diapason.core.harmony.accord.Candidate;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Decisions.Answer;
import org.diapason.core.harmony.accord.Decisions.Made;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.pathway.Approach;
import org.diapason.core.shelf.Change;
import org.diapason.studio.shell.Visit;

/** One answer to one proposal, as a form brings it. */
final class Ballot {

    /** The field that says what was answered when the form was shown. */
    private static final String STOOD = "stood";

    private static final int LONGEST_REASON = 2000;

    private final Accord accord;
    private final Code subject;
    private final Visit visit;

    Ballot(Accord accord, Code subject, Visit visit) {
        this.accord = accord;
        this.subject = subject;
        this.visit = visit;
    }

    /** Whether the evidence is no longer the one that was looked at. */
    boolean isStale() {
        return !mark().equals(visit.field("evidence"));
    }

    private String mark() {
        if (subject.equals(ApproachProposal.SUBJECT)) {
            return accord.approach().fingerprint();
        }
        return proposal()
                .map(Proposal::fingerprint)
                .or(() -> accord.shared().stream()
                        .filter(each -> each.code().equals(subject))
                        .map(each -> each.fingerprint())
                        .findFirst())
                .orElse("");
    }

    private Optional<Proposal> proposal() {
        return accord.proposals().stream()
                .filter(each -> each.distribution().kind().code().equals(subject))
                .findFirst();
    }

    /** What is done, for the history. */
    Text words() {
        String label = subject.value();
        return switch (visit.field("answer")) {
            case "accept" -> Text.both("Proposition retenue\u00a0: " + label, "Proposal accepted: " + label);
            case "change" -> Text.both("Proposition modifiée\u00a0: " + label, "Proposal changed: " + label);
            case "refuse" -> Text.both("Proposition écartée\u00a0: " + label, "Proposal refused: " + label);
            default -> Text.both("Proposition rouverte\u00a0: " + label, "Proposal reopened: " + label);
        };
    }

    /** A mark of what was answered to this subject; empty when nothing was. */
    static String stands(Decisions decisions, Code subject) {
        return decisions
                .on(subject)
                .map(made -> made.answer().getClass().getSimpleName() + "@" + made.fingerprint())
                .orElse("");
    }

    /** Somebody else answered first: their answer shows, and the words typed here come back. */
    private Text met() {
        String reason = visit.field("reason");
        return Text.both(
                "Quelqu'un d'autre a répondu entre-temps\u00a0: voici sa réponse. La vôtre n'est pas enregistrée"
                        + (reason.isEmpty() ? "." : "\u00a0: «\u00a0" + reason + "\u00a0»."),
                "Somebody else answered meanwhile: here is their answer. Yours is not saved"
                        + (reason.isEmpty() ? "." : ": “" + reason + "”."));
    }

    /** The decisions with this answer, or why it cannot be one. */
    Change<Decisions, Text> on(Decisions before) {
        if (visit.form().containsKey(STOOD) && !stands(before, subject).equals(visit.field(STOOD))) {
            return new Change.Refused<>(met());
        }
        return switch (visit.field("answer")) {
            case "accept" -> new Change.To<>(accepted(before));
            case "change" -> changed(before);
            case "refuse" -> refused(before);
            default ->
                new Change.To<>(new Decisions(before.made().stream()
                        .filter(made -> !made.subject().equals(subject))
                        .toList()));
        };
    }

    private Decisions accepted(Decisions before) {
        return proposal()
                .map(before::accept)
                .orElseGet(() -> before.with(new Made(subject, mark(), new Answer.Accepted(Fact.silent()))));
    }

    private Change<Decisions, Text> refused(Decisions before) {
        String reason = visit.field("reason");
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? new Change.Refused<>(Text.both(
                        "Dites en quelques mots pourquoi vous l'écartez.", "Say in a few words why you refuse it."))
                : new Change.To<>(before.with(
                        new Made(subject, mark(), new Answer.Refused(Fact.of(Text.in(visit.lang(), reason))))));
    }

    private Change<Decisions, Text> changed(Decisions before) {
        Optional<Answer> answer = subject.equals(ApproachProposal.SUBJECT) ? approach() : settled();
        return answer.<Change<Decisions, Text>>map(
                        other -> new Change.To<>(before.with(new Made(subject, mark(), other))))
                .orElseGet(() -> new Change.Refused<>(
                        Text.both("Choisissez une autre façon de l'énoncer.", "Choose another way to state it.")));
    }

    private Optional<Answer> approach() {
        return List.of(Approach.values()).stream()
                .filter(each -> each.name().equals(visit.field("way")))
                .findFirst()
                .map(Answer.AnotherApproach::new);
    }

    private Optional<Answer> settled() {
        Optional<Proposal> proposal = proposal();
        String way = visit.field("way");
        List<Candidate> others = proposal.map(Proposal::alternatives).orElse(List.of());
        if (!way.matches("[0-9]{1,3}") || Integer.parseInt(way) >= others.size()) {
            return Optional.empty();
        }
        Candidate other = others.get(Integer.parseInt(way));
        String reason = visit.field("reason");
        return Optional.of(new Answer.Settled(new ElementPolicy(
                subject,
                other.standard(),
                other.latitude(),
                Obligation.MUST,
                1,
                List.of(),
                reason.isBlank() || reason.length() > LONGEST_REASON
                        ? proposal.map(each -> Fact.of(each.evidence())).orElseGet(Fact::silent)
                        : Fact.of(Text.in(visit.lang(), reason)))));
    }
}
