package org.diapason.core.feedback;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;

/**
 * "You said, we did", as somebody made it public on purpose: the words of that day, whatever becomes of the voices later
 * (suites données).
 *
 * @param on the day on which it was made public
 * @param lines what was said and what was done
 */
public record Echo(Fact<LocalDate> on, List<Line> lines) {

    /** Nothing was made public. */
    public static final Echo NONE = new Echo(Fact.silent(), List.of());

    public Echo {
        lines = List.copyOf(lines);
    }

    /** What became of something that was said. */
    public enum State {
        DONE,
        COMING,
        LATER,
        NOT_DONE
    }

    /**
     * Something that was said and what became of it.
     *
     * @param voice the voice
     * @param said what was said, as everybody may read it
     * @param did what was done, or why it was not
     * @param state what became of it
     * @param version the version that answers it
     */
    public record Line(Code voice, Text said, Text did, State state, Fact<Version> version) {}
}
