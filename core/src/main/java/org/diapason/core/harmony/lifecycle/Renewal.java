package org.diapason.core.harmony.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.MicroCredential;

/**
 * When a micro-credential is looked at again, and to whom it is owed still if it were retired today (renouvellement).
 *
 * @param reviewOn the day on which it is looked at again: its own, or that of the series
 * @param state how near that day is
 * @param owed the cohorts that have begun it and not ended, and those that are to come
 */
public record Renewal(Fact<LocalDate> reviewOn, State state, List<Owed> owed) {

    /** A review that is nearer than this has to be prepared. */
    private static final int SOON_DAYS = 90;

    /** A cohort of which nobody knows how long it runs is taken to have ended after this. */
    private static final int LONGEST_DAYS = 365;

    public Renewal {
        owed = List.copyOf(owed);
    }

    /** How near the day of the review is. */
    public enum State {
        UNKNOWN,
        AHEAD,
        SOON,
        PAST
    }

    /**
     * Learners who were promised a micro-credential.
     *
     * @param cohort their cohort
     * @param begins their first day; silent when nobody states it
     * @param ends their last day; silent when it cannot be told
     */
    public record Owed(Code cohort, Fact<LocalDate> begins, Fact<LocalDate> ends) {

        /** Whether they have begun. */
        public boolean hasBegun(LocalDate today) {
            return begins.is(day -> !day.isAfter(today));
        }
    }

    /** The renewal of this micro-credential, seen on this day. */
    public static Renewal of(Dossier dossier, MicroCredential mc, LocalDate today) {
        Fact<LocalDate> review =
                mc.standing().reviewOn().or(dossier.series().standing().reviewOn());
        return new Renewal(review, state(review, today), owed(dossier, mc, today));
    }

    private static State state(Fact<LocalDate> review, LocalDate today) {
        return review.map(day -> day.isBefore(today)
                        ? State.PAST
                        : day.isBefore(today.plusDays(SOON_DAYS)) ? State.SOON : State.AHEAD)
                .orElse(State.UNKNOWN);
    }

    private static List<Owed> owed(Dossier dossier, MicroCredential mc, LocalDate today) {
        List<Owed> owed = new ArrayList<>();
        for (Cohort cohort : dossier.facilitation().cohorts()) {
            if (cohort.microCredential().equals(mc.code())) {
                Owed each = new Owed(cohort.code(), cohort.begins(), cohort.ends(mc.delivery()));
                LocalDate last = each.ends()
                        .or(each.begins().map(day -> day.plusDays(LONGEST_DAYS)))
                        .orElse(today);
                if (!last.isBefore(today)) {
                    owed.add(each);
                }
            }
        }
        return owed;
    }
}
