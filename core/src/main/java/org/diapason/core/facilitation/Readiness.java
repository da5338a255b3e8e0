package org.diapason.core.facilitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * Whether the facilitators of a cohort, taken together, can do what its micro-credential takes before its first session.
 *
 * @param cohort the cohort
 * @param over whether it has had its last day, so that nothing is judged any more
 * @param standings where they stand on each competency that is needed
 */
public record Readiness(Cohort cohort, boolean over, List<Standing> standings) {
    public Readiness {
        standings = List.copyOf(standings);
    }

    /** The light that a cohort shows. */
    public enum Light {
        READY,
        /** Gaps remain, and each is being closed in time. */
        PREPARING,
        NOT_READY,
        CANNOT_TELL,
        /** The cohort has had its last day. */
        OVER
    }

    /** Where the facilitators stand on one competency. */
    public enum State {
        HELD,
        /** Somebody is gaining it, and will have it before the first session. */
        PLANNED,
        /** What was planned is overdue, or comes too late. */
        LATE,
        /** Nobody has it and nothing is planned. */
        OPEN,
        /** Nobody said what these people can do. */
        UNKNOWN
    }

    /**
     * One competency that is needed.
     *
     * @param need what is needed, and which fact asks for it
     * @param state where the facilitators stand
     * @param action what is prescribed to close the gap; silent where there is none to close
     * @param due the last day on which it helps: the day before the first session
     */
    public record Standing(FacilitatorNeeds.Need need, State state, Fact<Text> action, Fact<LocalDate> due) {}

    /** The readiness of this cohort on this day; silent when its micro-credential is unknown. */
    public static Fact<Readiness> of(Series series, Facilitation facilitation, Cohort cohort, LocalDate today) {
        MicroCredential mc = series.microCredential(cohort.microCredential()).orElse(null);
        if (mc == null) {
            return Fact.silent();
        }
        Preparation preparation = new Preparation(facilitation, cohort, today);
        List<Standing> standings = new ArrayList<>();
        for (FacilitatorNeeds.Need need :
                FacilitatorNeeds.of(series, facilitation, mc, cohort).needs()) {
            standings.add(preparation.standing(need));
        }
        return Fact.of(new Readiness(cohort, cohort.isOver(mc.delivery(), today), standings));
    }

    /** The light: the worst of its standings, and none where nobody is named; a cohort that is over is not judged. */
    public Light light() {
        if (over) {
            return Light.OVER;
        }
        if (cohort.facilitators().isEmpty() || any(State.UNKNOWN)) {
            return Light.CANNOT_TELL;
        }
        if (any(State.OPEN) || any(State.LATE)) {
            return Light.NOT_READY;
        }
        return any(State.PLANNED) ? Light.PREPARING : Light.READY;
    }

    /** The competencies that nobody of the cohort has yet. */
    public List<Code> gaps() {
        return standings.stream()
                .filter(standing -> standing.state() != State.HELD)
                .map(standing -> standing.need().competency().code())
                .toList();
    }

    private boolean any(State state) {
        return standings.stream().anyMatch(standing -> standing.state() == state);
    }
}
