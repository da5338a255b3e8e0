package org.diapason.core.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Impossible;

/**
 * One time of asking: these questions, about this micro-credential, to this cohort, from then until then (ronde). Its
 * questions and its threshold stay as they were when it opened, whatever the series says later.
 *
 * @param id which round
 * @param series the series that asks
 * @param instrument whom it asks
 * @param credential the micro-credential that it asks about
 * @param cohort the cohort that it asks; silent when it asks all who took it
 * @param questions what it asks, in order
 * @param threshold of how many people at least anything may be told
 * @param opens from when answers are taken
 * @param closes until when
 * @param closed when somebody closed it sooner
 */
public record Round(
        Id id,
        Id series,
        Instrument instrument,
        Code credential,
        Fact<Code> cohort,
        List<Question> questions,
        int threshold,
        Instant opens,
        Instant closes,
        Fact<Instant> closed) {

    /** No answer is longer on its way to where it is kept. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    public Round {
        questions = List.copyOf(questions);
        if (!closes.isAfter(opens)) {
            throw new Impossible("Une ronde finit après son début.", "A round ends after it begins.");
        }
    }

    /** Whether it takes answers. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    /** Whether it takes answers at this moment. */
    public State state(Instant now) {
        if (closed.isStated() || !now.isBefore(closes)) {
            return State.CLOSED;
        }
        return now.isBefore(opens) ? State.PLANNED : State.OPEN;
    }

    /** When it ended, or is to end. */
    public Instant end() {
        return closed.orElse(closes);
    }

    /**
     * From when on nothing more comes in: an answer that was sent just before the end is kept a moment after it, and whoever
     * looked in between would see what one person answered.
     */
    public Instant settled() {
        return closed.orElse(closes.plus(ON_ITS_WAY));
    }

    /** The same, closed at this moment. */
    public Round closing(Instant at) {
        return new Round(id, series, instrument, credential, cohort, questions, threshold, opens, closes, Fact.of(at));
    }
}
