package org.diapason.formats.seriesfile;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.harmony.accord.ApproachProposal;
import org.diapason.core.harmony.accord.Decisions.Answer;
import org.diapason.core.harmony.accord.Decisions.Made;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.harmony.accord.SharedCompetency;
import org.diapason.core.pathway.Approach;

/**
 * A proposal in the file of decisions, with the answer that the team wrote behind it.
 *
 * @param subject the element, the approach or the shared competency
 * @param proposal what was proposed and why, for whoever decides
 * @param answer what the team says
 * @param policy what the framework is to ask of the element
 * @param approach how the micro-credentials are to fit together
 * @param reason why it was refused
 * @param evidence the mark of the evidence on which it was proposed
 */
record Answered(
        Code subject,
        Fact<Text> proposal,
        Word answer,
        Fact<ElementPolicy> policy,
        Fact<Approach> approach,
        Fact<Text> reason,
        String evidence) {

    /** What a team can write behind a proposal. */
    enum Word {
        OPEN,
        ACCEPT,
        CHANGE,
        REFUSE
    }

    /** A proposal that waits for an answer. */
    static Answered open(Proposal proposal) {
        return new Answered(
                proposal.distribution().kind().code(),
                Fact.of(proposal.reason()),
                Word.OPEN,
                proposal.policy(),
                Fact.silent(),
                Fact.silent(),
                proposal.fingerprint());
    }

    /** The proposed approach, which waits for an answer; a team that wants another writes it in its place. */
    static Answered open(ApproachProposal proposal) {
        return new Answered(
                ApproachProposal.SUBJECT,
                Fact.of(proposal.reason()),
                Word.OPEN,
                Fact.silent(),
                proposal.approach(),
                Fact.silent(),
                proposal.fingerprint());
    }

    /** A competency to share, which waits for an answer. */
    static Answered open(SharedCompetency shared) {
        return new Answered(
                shared.code(),
                Fact.of(shared.reason()),
                Word.OPEN,
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                shared.fingerprint());
    }

    /** This decision, which stands, beside what is proposed now that the evidence is another. */
    Answered onNewEvidence(Answered open) {
        return new Answered(subject, open.proposal, answer, policy, approach, reason, open.evidence);
    }

    /** A decision as it is kept. */
    static Answered of(Made made) {
        return switch (made.answer()) {
            case Answer.Accepted(Fact<ElementPolicy> policy) ->
                of(made, Word.ACCEPT, policy, Fact.silent(), Fact.silent());
            case Answer.Settled(ElementPolicy policy) ->
                of(made, Word.CHANGE, Fact.of(policy), Fact.silent(), Fact.silent());
            case Answer.AnotherApproach(Approach approach) ->
                of(made, Word.CHANGE, Fact.silent(), Fact.of(approach), Fact.silent());
            case Answer.Refused(Fact<Text> reason) -> of(made, Word.REFUSE, Fact.silent(), Fact.silent(), reason);
        };
    }

    private static Answered of(
            Made made, Word word, Fact<ElementPolicy> policy, Fact<Approach> approach, Fact<Text> reason) {
        return new Answered(made.subject(), Fact.silent(), word, policy, approach, reason, made.fingerprint());
    }

    /** The decision, silent while the answer is open; a change that does not say to what is still open. */
    Fact<Made> made() {
        return switch (answer) {
            case OPEN -> Fact.silent();
            case ACCEPT -> Fact.of(decided(new Answer.Accepted(policy)));
            case REFUSE -> Fact.of(decided(new Answer.Refused(reason)));
            case CHANGE ->
                approach.isStated()
                        ? approach.map(other -> decided(new Answer.AnotherApproach(other)))
                        : policy.map(settled -> decided(new Answer.Settled(settled)));
        };
    }

    private Made decided(Answer meaning) {
        return new Made(subject, evidence, meaning);
    }
}
