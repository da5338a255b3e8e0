package org.diapason.studio.facilitation;

import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Visit;

/**
 * Whose competencies are whose: a facilitator is who signs in by the account that somebody chose for them; a name that
 * agrees is not enough. It lets them say what they can do and what they have done, and no more: a confirmation takes
 * somebody who designs, and the history keeps which account said what.
 */
final class Own {

    private Own() {}

    /** Whether who visits is this facilitator. */
    static boolean is(Facilitator person, Visit visit) {
        return visit.actor()
                .filter(Actor.Member.class::isInstance)
                .filter(actor -> person.account().is(actor.id()::equals))
                .isPresent();
    }

    /** Whether who visits may say that this facilitator has done something. */
    static boolean mayActFor(Facilitator person, Visit visit) {
        return visit.may(Right.DESIGN) || visit.may(Right.SPEAK) && is(person, visit);
    }
}
