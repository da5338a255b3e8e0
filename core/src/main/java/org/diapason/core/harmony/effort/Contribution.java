package org.diapason.core.harmony.effort;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortRate;

/**
 * What one activity or one live session adds to the effort of a learner.
 *
 * @param code the activity or the live session
 * @param kind its kind, such as reading; live-session for a session
 * @param typical the hours that a typical learner needs
 * @param most the hours that a learner who takes the most time needs; infinite when its amount has no upper bound
 * @param basis how the hours were found
 */
public record Contribution(Code code, Code kind, double typical, double most, Basis basis) {

    /** Its hours, from typical to most. */
    public Range hours() {
        return Hours.between(typical, most);
    }

    /** How hours were found. */
    public sealed interface Basis {}

    /** The amount of the activity at this rate. */
    public record ByRate(EffortRate rate) implements Basis {}

    /** The hours that the team stated instead of the rate, and why. */
    public record Stated(Fact<Text> reason) implements Basis {}

    /** The length of a live session; learners may stay away from an optional one, which then counts at most. */
    public record Meeting(boolean optional) implements Basis {}
}
