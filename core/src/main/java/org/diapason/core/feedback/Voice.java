package org.diapason.core.feedback;

import java.time.LocalDate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * Something that a learner, a facilitator or an employer said.
 *
 * @param code its short name
 * @param from who speaks
 * @param words what was said
 * @param on when
 * @param microCredential which micro-credential it is about
 * @param element which element it is about
 * @param decision what the team decided
 */
public record Voice(
        Code code,
        Speaker from,
        Text words,
        Fact<LocalDate> on,
        Fact<Code> microCredential,
        Fact<Code> element,
        Fact<Decision> decision) {

    /** The same about this element, with this decision. */
    public Voice decided(Fact<Code> about, Fact<Decision> what) {
        return new Voice(code, from, words, on, microCredential, about, what);
    }

    /** Who speaks. */
    public enum Speaker {
        LEARNER,
        FACILITATOR,
        EMPLOYER,
        REVIEWER
    }
}
