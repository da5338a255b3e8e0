package org.diapason.core.harmony.accord;

import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Approach;

/**
 * Something in a series that speaks for an approach or against one.
 *
 * @param kind what was seen
 * @param speaksFor the approaches that it makes likelier
 * @param speaksAgainst the approaches that it makes less likely
 * @param steps the micro-credentials and milestones in which it was seen
 * @param words the same in one clause
 */
public record Clue(Kind kind, Set<Approach> speaksFor, Set<Approach> speaksAgainst, List<Code> steps, Text words) {

    public Clue {
        speaksFor = Ordered.set(speaksFor);
        speaksAgainst = Ordered.set(speaksAgainst);
        steps = List.copyOf(steps);
    }

    /** What was seen. */
    public enum Kind {
        /** Some are said to be core and others to be extras. */
        ROLES,
        /** Nobody says whether these are core or extras. */
        ROLES_UNTOLD,
        /** Each requires the one before it. */
        CHAIN,
        /** The team states an order. */
        ORDER,
        /** Nothing is required of anybody. */
        NOTHING_REQUIRED,
        /** Some require others, and no single line comes of it. */
        SOME_REQUIRED,
        /** Nobody says what these require. */
        REQUIRES_UNTOLD,
        /** Several together earn another credential. */
        CAPSTONE,
        /** Something is counted on that only another micro-credential teaches. */
        ASSUMED,
        /** Micro-credentials of the core may be taken in any order. */
        SIDE_BY_SIDE
    }
}
