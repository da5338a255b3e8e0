package org.diapason.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.Organisations;
import org.diapason.core.people.Role;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations in PostgreSQL: a unit of work sees its own one only. */
record PostgresOrganisations(Database database, Ledger ledger) implements Organisations {

    private static final Text FOUNDED = Text.both("A fondé l'organisation", "Founded the organisation");
    private static final Text CHANGED =
            Text.both("A changé les réglages de l'organisation", "Changed the settings of the organisation");
    private static final Text LOGO = Text.both("A changé le logo", "Changed the logo");

    @Override
    public Optional<First> first() {
        return database.transact(jdbc -> jdbc.sql("select id, owned from first_organisation()")
                .query((row, _) -> new First(Values.id(row, "id"), row.getBoolean("owned")))
                .optional());
    }

    @Override
    public Optional<Organisation> find(Id organisation) {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("""
                        select id, name, langs, zone, colour, look, logo is not null as has_logo
                        from organisation where id = ?""")
                        .param(organisation.value())
                        .query(PostgresOrganisations::read)
                        .optional());
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(
                Values.id(row, "id"),
                row.getString("name"),
                Values.langs(row, "langs"),
                ZoneId.of(row.getString("zone")),
                row.getString("colour"),
                row.getLong("look"),
                row.getBoolean("has_logo"));
    }

    @Override
    public void found(Organisation organisation, Actor by, Instant now) {
        database.run(organisation.id(), jdbc -> insert(jdbc, organisation, by, now));
    }

    @Override
    public void found(Organisation organisation, Id owner, Actor by, Instant now) {
        database.run(organisation.id(), jdbc -> {
            insert(jdbc, organisation, by, now);
            jdbc.sql("insert into member (organisation, account, role, at) values (?, ?, ?, ?)")
                    .params(organisation.id().value(), owner.value(), Role.OWNER.name(), Values.moment(now))
                    .update();
        });
    }

    private void insert(JdbcClient jdbc, Organisation organisation, Actor by, Instant now) {
        jdbc.sql("insert into organisation (id, name, langs, zone, colour, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        organisation.id().value(),
                        organisation.name(),
                        Values.langs(organisation.langs()),
                        organisation.zone().getId(),
                        organisation.colour(),
                        Values.moment(now))
                .update();
        write(jdbc, organisation.id(), by, now, "organisation-founded", FOUNDED);
    }

    @Override
    public void change(Organisation organisation, Actor by, Instant now) {
        database.run(organisation.id(), jdbc -> {
            jdbc.sql("""
                            update organisation set name = ?, langs = ?, zone = ?, look = look + 1, colour = ?
                            where id = ?""")
                    .params(
                            organisation.name(),
                            Values.langs(organisation.langs()),
                            organisation.zone().getId(),
                            organisation.colour(),
                            organisation.id().value())
                    .update();
            write(jdbc, organisation.id(), by, now, "organisation-changed", CHANGED);
        });
    }

    @Override
    public Optional<byte[]> logo(Id organisation) {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("select logo from organisation where id = ? and logo is not null")
                        .param(organisation.value())
                        .query(byte[].class)
                        .optional());
    }

    @Override
    public void logo(Id organisation, byte[] picture, Actor by, Instant now) {
        database.run(organisation, jdbc -> {
            jdbc.sql("update organisation set logo = nullif(?, ''::bytea), look = look + 1 where id = ?")
                    .params(picture, organisation.value())
                    .update();
            write(jdbc, organisation, by, now, "logo-changed", LOGO);
        });
    }

    private void write(JdbcClient jdbc, Id organisation, Actor by, Instant now, String verb, Text words) {
        ledger.write(jdbc, by, now, verb, words, new Ledger.Subject("organisation", organisation));
    }
}
