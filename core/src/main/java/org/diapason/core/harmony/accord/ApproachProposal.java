package org.diapason.core.harmony.accord;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Approach;
import org.diapason.core.series.Series;

/**
 * How the micro-credentials of a portfolio fit together, as far as it shows. What the team says of its approach is set
 * beside it and never read as evidence, so that the two can differ.
 *
 * @param approach the approach that the clues speak for; silent when they are too few
 * @param core the micro-credentials on the path that everybody follows, in its order; empty in a modular series
 * @param extras those that stand beside it
 * @param capstones the milestones that several micro-credentials earn together
 * @param clues what speaks for it and against it
 * @param stated the approach that the team states
 * @param reason the clues for it in one sentence
 * @param fingerprint a mark of the clues: it stays as long as they do
 */
public record ApproachProposal(
        Fact<Approach> approach,
        List<Code> core,
        List<Code> extras,
        List<Code> capstones,
        List<Clue> clues,
        Fact<Approach> stated,
        Text reason,
        String fingerprint) {

    /** How a decision refers to it. */
    public static final Code SUBJECT = Code.of("approach");

    public ApproachProposal {
        core = List.copyOf(core);
        extras = List.copyOf(extras);
        capstones = List.copyOf(capstones);
        clues = List.copyOf(clues);
    }

    /** What this series shows. */
    public static ApproachProposal of(Series series) {
        return new ApproachReading(series).proposal();
    }

    /** The clues that speak for the proposed approach. */
    public List<Clue> speakingFor() {
        return clues.stream()
                .filter(clue -> approach.is(clue.speaksFor()::contains))
                .toList();
    }

    /** The clues that speak against it. */
    public List<Clue> speakingAgainst() {
        return clues.stream()
                .filter(clue -> approach.is(clue.speaksAgainst()::contains))
                .toList();
    }
}
