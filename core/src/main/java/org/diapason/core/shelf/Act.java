package org.diapason.core.shelf;

import java.time.Instant;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;

/**
 * One thing that somebody does (geste): it is written into the record in the same transaction as what it changes.
 *
 * @param by who does it, and for which organisation
 * @param at when
 * @param verb what it is, for programs, such as deviation-granted
 * @param words what it is, for people
 * @param key what makes it happen once: a second act of the same key changes nothing; silent when it may be repeated
 */
public record Act(Actor by, Instant at, Code verb, Text words, Fact<String> key) {

    /** The longest key that is kept. */
    public static final int LONGEST_KEY = 100;

    public Act {
        if (key instanceof Fact.Stated<String>(String given) && (given.isBlank() || given.length() > LONGEST_KEY)) {
            throw new IllegalArgumentException("A key has 1 to " + LONGEST_KEY + " characters");
        }
    }
}
