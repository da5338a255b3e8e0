package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.pathway.Approach;

/**
 * What a team decided about the proposals of a portfolio. It is kept, so that looking again after new data shows only
 * what is new: a proposal is known as long as the evidence on which it was decided has not changed.
 *
 * @param made the decisions, in the order in which they were first made, one for each subject
 */
public record Decisions(List<Made> made) {

    /** Nothing is decided yet. */
    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        made = List.copyOf(made);
        if (made.stream().map(Made::subject).distinct().count() < made.size()) {
            throw new IllegalArgumentException("Each subject is decided once");
        }
    }

    /**
     * One decision.
     *
     * @param subject the element, {@link ApproachProposal#SUBJECT} or the shared competency
     * @param fingerprint the mark of the evidence on which it was decided
     * @param answer what was decided
     */
    public record Made(Code subject, String fingerprint, Answer answer) {}

    /** What a team says to a proposal. */
    public sealed interface Answer {

        /** It is taken as it was proposed then; where that is not known, as it is proposed now. */
        record Accepted(Fact<ElementPolicy> policy) implements Answer {}

        /** The element is taken in this way, proposed or not. */
        record Settled(ElementPolicy policy) implements Answer {}

        /** Another approach is taken. */
        record AnotherApproach(Approach approach) implements Answer {}

        /** It is not taken. */
        record Refused(Fact<Text> reason) implements Answer {}
    }

    /** These decisions with one more, which takes the place of an earlier one on the same subject. */
    public Decisions with(Made decision) {
        List<Made> all = new ArrayList<>(made);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).subject().equals(decision.subject())) {
                all.set(i, decision);
                return new Decisions(all);
            }
        }
        all.add(decision);
        return new Decisions(all);
    }

    /** A proposal taken as it is; the policy is kept, so that new evidence does not change it behind anybody's back. */
    public Decisions accept(Proposal proposal) {
        return proposal.policy().isSilent()
                ? this
                : with(new Made(subject(proposal), proposal.fingerprint(), new Answer.Accepted(proposal.policy())));
    }

    /** A proposal changed by the team. */
    public Decisions change(Proposal proposal, ElementPolicy policy) {
        return with(new Made(subject(proposal), proposal.fingerprint(), new Answer.Settled(policy)));
    }

    /** A proposal refused by the team: the framework asks nothing of the element. */
    public Decisions refuse(Proposal proposal, Fact<Text> reason) {
        return with(new Made(subject(proposal), proposal.fingerprint(), new Answer.Refused(reason)));
    }

    /** The decision on this subject, when there is one. */
    public Optional<Made> on(Code subject) {
        return made.stream().filter(each -> each.subject().equals(subject)).findFirst();
    }

    /** Whether this subject was decided on just this evidence. */
    public boolean knows(Code subject, String fingerprint) {
        return on(subject)
                .filter(each -> each.fingerprint().equals(fingerprint))
                .isPresent();
    }

    private static Code subject(Proposal proposal) {
        return proposal.distribution().kind().code();
    }
}
