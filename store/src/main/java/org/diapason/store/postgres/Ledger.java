package org.diapason.store.postgres;

import java.time.Instant;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what somebody does into the record of their organisation, in the unit of work that does it. */
@FunctionalInterface
public interface Ledger {

    /**
     * One line of the record.
     *
     * @param jdbc the unit of work
     * @param by who does it
     * @param at when
     * @param verb what it is, for programs
     * @param words what it is, for people
     * @param about to what it is done
     */
    void write(JdbcClient jdbc, Actor by, Instant at, String verb, Text words, Subject about);

    /** Takes the name and the account of somebody who is forgotten out of what was written down, in the same unit of work. */
    default void forget(JdbcClient jdbc, Actor by, Instant at, String name, Id account) {}

    /** To what something is done: the kind of thing, and which one. */
    record Subject(String kind, Id id) {}
}
