package org.diapason.core.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.diapason.core.base.Code;

/** The differences of a series as they are asked for, granted and refused; what ended stays on the record (écarts). */
public final class Deviations {

    private Deviations() {}

    /** How a deviation stands on a day. */
    public enum State {
        ASKED,
        GRANTED,
        ENDED,
        REFUSED
    }

    /** How this deviation stands on this day. */
    public static State state(Deviation deviation, LocalDate today) {
        return switch (deviation) {
            case Deviation.Asked ignored -> State.ASKED;
            case Deviation.Refused ignored -> State.REFUSED;
            case Deviation.Granted granted -> granted.holds(today) ? State.GRANTED : State.ENDED;
        };
    }

    /** All that was ever asked for one element of one micro-credential, the oldest first. */
    public static List<Deviation> of(Series series, Code microCredential, Code element) {
        return series.deviations().stream().filter(on(microCredential, element)).toList();
    }

    /** The series with one more demand; a demand for the same that nobody has answered yet gives way to it. */
    public static Series ask(Series series, Deviation.Asked asked) {
        return answered(series, asked);
    }

    /** The series in which it is granted; the demand that it answers gives way to it. */
    public static Series grant(Series series, Deviation.Granted granted) {
        return answered(series, granted);
    }

    /** The series in which it is refused; the demand that it answers gives way to it. */
    public static Series refuse(Series series, Deviation.Refused refused) {
        return answered(series, refused);
    }

    /** The series with this judgement, in place of an earlier one on the same element of the same micro-credential. */
    public static Series judge(Series series, Judgement judgement) {
        List<Judgement> all = new ArrayList<>(series.judgements());
        all.removeIf(earlier -> earlier.microCredential().equals(judgement.microCredential())
                && earlier.element().equals(judgement.element()));
        all.add(judgement);
        return series.deciding(series.deviations(), all);
    }

    private static Series answered(Series series, Deviation answer) {
        List<Deviation> all = new ArrayList<>(series.deviations());
        all.removeIf(on(answer.microCredential(), answer.element()).and(Deviation.Asked.class::isInstance));
        all.add(answer);
        return series.deciding(all, series.judgements());
    }

    private static Predicate<Deviation> on(Code microCredential, Code element) {
        return deviation -> deviation.microCredential().equals(microCredential)
                && deviation.element().equals(element);
    }
}
