package org.diapason.core.harmony.accord;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;

/**
 * What a portfolio suggests for one element, with the evidence.
 *
 * @param distribution the values found
 * @param chosen the way to state them that costs least; silent when too few state anything to propose one
 * @param alternatives the best of every other form, the cheapest first
 * @param strength how far the evidence carries
 * @param reason the evidence and the price in one sentence
 * @param fingerprint a mark of the evidence: it stays as long as no micro-credential states anything else
 */
public record Proposal(
        Distribution distribution,
        Fact<Candidate> chosen,
        List<Candidate> alternatives,
        Strength strength,
        Text reason,
        String fingerprint) {

    /** From a portfolio of so many on, more is proposed than what is the same everywhere. */
    public static final int ENOUGH = 5;

    /** So many have to state an element before more is proposed of it than what is the same everywhere. */
    public static final int ENOUGH_STATED = 3;

    /**
     * Of two that lie closer, in bits, neither is better: odds below three to one are "not worth more than a bare
     * mention" (Kass and Raftery, "Bayes factors", Journal of the American Statistical Association 90, 1995).
     */
    public static final double AS_GOOD = CodeLength.oneOf(3);

    public Proposal {
        alternatives = List.copyOf(alternatives);
    }

    /** How far the evidence carries. */
    public enum Strength {
        /** One way to state it is clearly the shortest. */
        CLEAR,
        /** Another way would do as well. */
        CLOSE,
        /** Too few state it for more than what they have in common. */
        FEW,
        /** Nothing can be proposed. */
        NONE
    }

    /** What this distribution suggests. */
    public static Proposal of(Distribution distribution) {
        return new Proposing(distribution).proposal();
    }

    /** The alternatives that describe the same cells as well as the chosen one, where any two of these differ. */
    public List<Candidate> asGood() {
        return strength != Strength.CLOSE
                ? List.of()
                : alternatives.stream()
                        .filter(each -> chosen.is(
                                best -> each.cost().bits() - best.cost().bits() <= AS_GOOD))
                        .toList();
    }

    /** What the portfolio says of the element, without its name and without what is proposed, in one sentence. */
    public Text evidence() {
        return ProposalWords.evidence(distribution, chosen);
    }

    /** One way to state it in a few words, such as: a range of 2 to 4, with 1 deviation. */
    public Text words(Candidate candidate) {
        return Text.both(
                ProposalWords.phrase(candidate, distribution.kind(), Lang.FR),
                ProposalWords.phrase(candidate, distribution.kind(), Lang.EN));
    }

    /** The policy that a draft framework takes from it. */
    public Fact<ElementPolicy> policy() {
        return chosen.map(best -> new ElementPolicy(
                distribution.kind().code(),
                best.standard(),
                best.latitude(),
                strength == Strength.CLEAR ? Obligation.MUST : Obligation.SHOULD,
                1,
                List.of(),
                Fact.of(reason)));
    }
}
