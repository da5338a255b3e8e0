package org.diapason.store.people;

import org.diapason.core.people.People;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;

/** Everything that is kept of people, in PostgreSQL. */
public final class PostgresPeople {

    private PostgresPeople() {}

    /** Kept in this database; what members do to each other is written into this record. */
    public static People in(Database database, Ledger ledger) {
        return new People(
                new PostgresOrganisations(database, ledger),
                new PostgresAccounts(database, ledger),
                new PostgresMembers(database, ledger),
                new PostgresGuests(database, ledger),
                new PostgresCalendarLinks(database, ledger),
                new PostgresLinks(database, ledger),
                new PostgresAttempts(database));
    }
}
