package org.diapason.store.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.CalendarLink;
import org.diapason.core.people.CalendarLinks;
import org.diapason.core.people.Token;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links of calendars in PostgreSQL. */
record PostgresCalendarLinks(Database database, Ledger ledger) implements CalendarLinks {

    private static final Text MADE =
            Text.both("A fait un lien d'agenda vers la série", "Made a calendar link to the series");
    private static final Text REVOKED =
            Text.both("A fermé son lien d'agenda vers la série", "Closed their calendar link to the series");

    @Override
    public Optional<Followed> follow(Token token, Instant now) {
        return database.transact(jdbc -> jdbc.sql("select * from calendar_behind(?, ?)")
                .params(token.digest(), Values.moment(now))
                .query((row, _) -> new Followed(Values.id(row, "its_organisation_id"), Values.id(row, "its_series")))
                .optional());
    }

    @Override
    public Optional<CalendarLink> find(Actor.Member who, Id series) {
        return database.in(
                who.organisation(),
                jdbc -> jdbc.sql(
                                "select at, used from calendar_link where organisation = ? and account = ? and series = ?")
                        .params(who.organisation().value(), who.id().value(), series.value())
                        .query((row, _) -> {
                            OffsetDateTime used = row.getObject("used", OffsetDateTime.class);
                            return new CalendarLink(
                                    Values.instant(row, "at"),
                                    used == null ? Fact.silent() : Fact.of(used.toInstant()));
                        })
                        .optional());
    }

    @Override
    public void make(Id series, Token token, Actor.Member who, Instant now) {
        database.run(who.organisation(), jdbc -> {
            // First, since whoever writes it waits for whoever else does: of two that are made at once the later one
            // stays.
            ledger.write(jdbc, who, now, "calendar-link-made", MADE, new Ledger.Subject("series", series));
            drop(jdbc, series, who);
            jdbc.sql("""
                            insert into calendar_link (organisation, id, digest, account, series, at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            who.organisation().value(),
                            Id.fresh().value(),
                            token.digest(),
                            who.id().value(),
                            series.value(),
                            Values.moment(now))
                    .update();
        });
    }

    @Override
    public boolean revoke(Id series, Actor.Member who, Instant now) {
        return database.in(who.organisation(), jdbc -> {
            boolean gone = drop(jdbc, series, who) == 1;
            if (gone) {
                ledger.write(jdbc, who, now, "calendar-link-revoked", REVOKED, new Ledger.Subject("series", series));
            }
            return gone;
        });
    }

    private static int drop(JdbcClient jdbc, Id series, Actor.Member who) {
        return jdbc.sql("delete from calendar_link where organisation = ? and account = ? and series = ?")
                .params(who.organisation().value(), who.id().value(), series.value())
                .update();
    }
}
