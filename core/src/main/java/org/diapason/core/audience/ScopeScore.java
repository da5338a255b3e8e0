package org.diapason.core.audience;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;

/**
 * What the scope test says of one topic; it advises, the team decides.
 *
 * @param points the weighted points of the questions answered
 * @param possible the most points these questions could give
 * @param threshold the share from which a topic is in
 * @param silent the questions nobody has answered yet
 * @param vetoed the questions whose answer keeps the topic out
 */
public record ScopeScore(double points, double possible, double threshold, List<Code> silent, List<Code> vetoed) {

    public ScopeScore {
        silent = List.copyOf(silent);
        vetoed = List.copyOf(vetoed);
    }

    /** What the score suggests. */
    public enum Advice {
        IN,
        OUT,
        CANNOT_TELL
    }

    /** The share of the possible points, from 0 to 1; silent when no question has been answered. */
    public Fact<Double> share() {
        return possible > 0 ? Fact.of(points / possible) : Fact.silent();
    }

    /** A veto is out at once; with a question unanswered nothing else can be told. */
    public Advice advice() {
        if (!vetoed.isEmpty()) {
            return Advice.OUT;
        }
        if (!silent.isEmpty() || possible == 0) {
            return Advice.CANNOT_TELL;
        }
        return points / possible >= threshold ? Advice.IN : Advice.OUT;
    }
}
