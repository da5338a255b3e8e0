package org.diapason.core.facilitation;

import java.time.LocalDate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * What a facilitator does to gain a competency.
 *
 * @param facilitator who
 * @param competency which one
 * @param means in which way
 * @param words what the person does
 * @param due by when
 * @param done when it was done
 */
public record TrainingAction(
        Code facilitator,
        Code competency,
        Fact<Means> means,
        Fact<Text> words,
        Fact<LocalDate> due,
        Fact<LocalDate> done) {

    /** Whether it was done on this day. */
    public boolean isDone(LocalDate today) {
        return done.is(day -> !day.isAfter(today));
    }

    /** Whether its day has passed without it. */
    public boolean isOverdue(LocalDate today) {
        return !isDone(today) && due.is(day -> day.isBefore(today));
    }
}
