package org.diapason.core.harmony;

import org.diapason.core.base.Fact;
import org.diapason.core.series.Deviation;

/** What is said of one element of one micro-credential. */
public sealed interface Verdict {

    /** It fits the standard. */
    record InTune() implements Verdict {}

    /** It differs from the standard, within the latitude that the framework gives. */
    record Permitted() implements Verdict {}

    /** It differs, and somebody granted it until a day. */
    record Justified(Deviation.Granted by) implements Verdict {}

    /** It differs and nobody permits it; a deviation may have been asked for, refused, or have ended. */
    record OffKey(Fact<Deviation> deviation) implements Verdict {}

    /** Nobody stated it. */
    record Silent() implements Verdict {}

    /** Only a person can tell. */
    record ToJudge() implements Verdict {}

    /** The six verdicts by name, in the order in which they are shown. */
    enum Kind {
        IN_TUNE,
        PERMITTED,
        JUSTIFIED,
        OFF_KEY,
        SILENT,
        TO_JUDGE
    }

    /** Which of the six it is. */
    default Kind kind() {
        return switch (this) {
            case InTune ignored -> Kind.IN_TUNE;
            case Permitted ignored -> Kind.PERMITTED;
            case Justified ignored -> Kind.JUSTIFIED;
            case OffKey ignored -> Kind.OFF_KEY;
            case Silent ignored -> Kind.SILENT;
            case ToJudge ignored -> Kind.TO_JUDGE;
        };
    }
}
