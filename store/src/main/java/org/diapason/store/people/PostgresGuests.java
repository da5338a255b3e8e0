package org.diapason.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Guest;
import org.diapason.core.people.Guests;
import org.diapason.core.people.Pass;
import org.diapason.core.people.Purpose;
import org.diapason.core.people.Token;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;

/** Guests in PostgreSQL. */
record PostgresGuests(Database database, Ledger ledger) implements Guests {

    private static final String GUEST = "guest";

    @Override
    public Optional<Guest> find(Token token, Instant now) {
        return database.transact(jdbc -> jdbc.sql("select *, false as revoked from guest_behind(?, ?)")
                .params(token.digest(), Values.moment(now))
                .query(PostgresGuests::read)
                .optional());
    }

    @Override
    public Optional<Actor.Guest> present(Pass.OfGuest pass, Instant now) {
        return database
                .ask(
                        "select name, purpose, series from present_guest(?, ?, ?)",
                        (row, _) -> new Actor.Guest(
                                pass.organisation(),
                                pass.guest(),
                                row.getString("name"),
                                Purpose.valueOf(row.getString("purpose")),
                                Values.id(row, "series")),
                        pass.organisation().value(),
                        pass.guest().value(),
                        Values.moment(now))
                .stream()
                .findFirst();
    }

    @Override
    public List<Guest> list(Id organisation) {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("""
                        select organisation, '' as called, id, name, purpose, series, until, revoked
                        from guest where organisation = ? order by at desc, id""")
                        .param(organisation.value())
                        .query(PostgresGuests::read)
                        .list());
    }

    private static Guest read(ResultSet row, int number) throws SQLException {
        return new Guest(
                Values.id(row, "organisation"),
                row.getString("called"),
                Values.id(row, "id"),
                row.getString("name"),
                Purpose.valueOf(row.getString("purpose")),
                Values.id(row, "series"),
                Values.instant(row, "until"),
                row.getBoolean("revoked"));
    }

    @Override
    public void invite(Guest guest, Token token, Actor by, Instant now) {
        database.run(by.organisation(), jdbc -> {
            jdbc.sql("""
                            insert into guest (organisation, id, digest, name, purpose, series, until, by_name, at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            by.organisation().value(),
                            guest.id().value(),
                            token.digest(),
                            guest.name(),
                            guest.purpose().name(),
                            guest.series().value(),
                            Values.moment(guest.until()),
                            by.name(),
                            Values.moment(now))
                    .update();
            Text words = Text.both("A invité une personne par un lien", "Let a guest in by a link");
            ledger.write(jdbc, by, now, "guest-invited", words, new Ledger.Subject(GUEST, guest.id()));
        });
    }

    @Override
    public boolean revoke(Id guest, Actor by, Instant now) {
        return database.in(by.organisation(), jdbc -> {
            int gone = jdbc.sql("update guest set revoked = true where organisation = ? and id = ? and not revoked")
                    .params(by.organisation().value(), guest.value())
                    .update();
            if (gone == 1) {
                Text words = Text.both("A fermé le lien d'une personne invitée", "Closed the link of a guest");
                ledger.write(jdbc, by, now, "guest-revoked", words, new Ledger.Subject(GUEST, guest));
            }
            return gone == 1;
        });
    }
}
