package org.diapason.store.shelf;

import java.time.Instant;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.shelf.Act;
import org.diapason.store.postgres.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of an organisation, for those who act upon its people. */
public final class AuditLedger implements Ledger {

    private static final Text LEFT_OUT = Text.both("Nom retiré d'une révision", "Name left out of a revision");

    @Override
    public void write(JdbcClient jdbc, Actor by, Instant at, String verb, Text words, Subject about) {
        Act act = new Act(by, at, Code.of(verb), words, Fact.silent());
        Audit.write(jdbc, act, about.kind(), about.id());
    }

    /**
     * Takes this name and this account out of everything that was written down here. Each revision that it changes is a
     * line of the record, with the hash of what it says from now on, so that the record still holds and still tells of any
     * other change.
     */
    @Override
    public void forget(JdbcClient jdbc, Actor by, Instant at, String name, Id account) {
        Act act = new Act(by, at, Code.of(Audit.FORGOTTEN), LEFT_OUT, Fact.silent());
        // The record last, as whoever saves does: those who wait for its end hold documents.
        new Forgetting(jdbc, act, name, account)
                .everywhere()
                .forEach(line -> new AuditChain(jdbc).write(line.deed(), line.content()));
    }
}
