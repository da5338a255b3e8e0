package org.diapason.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Link;
import org.diapason.core.people.Links;
import org.diapason.core.people.Role;
import org.diapason.core.people.Token;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that work once, in PostgreSQL: using one up and what it brings are one unit of work. */
record PostgresLinks(Database database, Ledger ledger) implements Links {

    private static final Text JOINED = Text.both("S'est joint à l'organisation", "Joined the organisation");

    /** What stands behind a link, and in which organisation. */
    private record Behind(Id organisation, Link link) {}

    @Override
    public void welcome(Id organisation, Token token, Instant until) {
        database.run(organisation, jdbc -> {
            jdbc.sql("delete from link where organisation = ? and role = ? and email is null")
                    .params(organisation.value(), Role.OWNER.name())
                    .update();
            jdbc.sql("insert into link (organisation, id, digest, role, until) values (?, ?, ?, ?, ?)")
                    .params(
                            organisation.value(),
                            Id.fresh().value(),
                            token.digest(),
                            Role.OWNER.name(),
                            Values.moment(until))
                    .update();
        });
    }

    @Override
    public Optional<Link> find(Token token, Instant now) {
        return behind(token, now).map(Behind::link);
    }

    private Optional<Behind> behind(Token token, Instant now) {
        return database.transact(jdbc -> jdbc.sql("select * from link_behind(?, ?)")
                .params(token.digest(), Values.moment(now))
                .query(PostgresLinks::read)
                .optional());
    }

    private static Behind read(ResultSet row, int number) throws SQLException {
        Id organisation = Values.id(row, "organisation");
        Instant until = Values.instant(row, "until");
        String role = row.getString("role");
        Link link = role == null
                ? new Link.Renewing(Values.id(row, "account"), row.getString("name"), until)
                : new Link.Joining(
                        organisation, row.getString("called"), Role.valueOf(role), Values.email(row, "email"), until);
        return new Behind(organisation, link);
    }

    @Override
    public Optional<Account> join(Token token, Newcomer newcomer, Instant now) {
        return behind(token, now)
                .map(Behind::link)
                .filter(link -> link instanceof Link.Joining joining
                        && isFor(joining, newcomer.email().value()))
                .map(link -> (Link.Joining) link)
                .flatMap(joining -> database.in(joining.organisation(), jdbc -> {
                    Id id = Id.fresh();
                    boolean known =
                            PostgresAccounts.find(jdbc, newcomer.email()).isPresent();
                    if (known || !take(jdbc, token, now)) {
                        return Optional.empty();
                    }
                    open(jdbc, id, newcomer);
                    belong(jdbc, joining, id, newcomer.name(), now);
                    return PostgresAccounts.find(jdbc, id);
                }));
    }

    @Override
    public boolean join(Token token, Id account, Instant now) {
        Optional<Link.Joining> joining = behind(token, now)
                .map(Behind::link)
                .filter(Link.Joining.class::isInstance)
                .map(Link.Joining.class::cast);
        return joining.isPresent()
                && database.in(
                        joining.get().organisation(),
                        jdbc -> PostgresAccounts.find(jdbc, account)
                                .filter(known ->
                                        isFor(joining.get(), known.email().value()) && take(jdbc, token, now))
                                .map(known -> {
                                    belong(jdbc, joining.get(), account, known.name(), now);
                                    return true;
                                })
                                .orElse(false));
    }

    @Override
    public Optional<Account> renew(Token token, String sealed, Instant now) {
        return behind(token, now)
                .filter(behind -> behind.link() instanceof Link.Renewing)
                .flatMap(behind -> database.in(behind.organisation(), jdbc -> {
                    Id account = ((Link.Renewing) behind.link()).account();
                    if (!take(jdbc, token, now)) {
                        return Optional.empty();
                    }
                    jdbc.sql("select seal_account(?, ?)")
                            .params(account.value(), sealed)
                            .query(Long.class)
                            .single();
                    return PostgresAccounts.find(jdbc, account);
                }));
    }

    private static boolean isFor(Link.Joining joining, String email) {
        return joining.email() instanceof Fact.Silent<?>
                || joining.email().is(each -> each.value().equals(email));
    }

    private static boolean take(JdbcClient jdbc, Token token, Instant now) {
        return jdbc.sql("select take_link(?, ?)")
                .params(token.digest(), Values.moment(now))
                .query(Boolean.class)
                .single();
    }

    private static void open(JdbcClient jdbc, Id id, Newcomer newcomer) {
        boolean opened = jdbc.sql("select open_account(?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        newcomer.email().value(),
                        newcomer.name(),
                        newcomer.lang().tag(),
                        newcomer.sealed())
                .query(Boolean.class)
                .single();
        if (!opened) {
            throw new IllegalStateException("The address got an account in the same moment");
        }
    }

    private void belong(JdbcClient jdbc, Link.Joining joining, Id account, String name, Instant now) {
        Id organisation = joining.organisation();
        jdbc.sql("""
                        insert into member (organisation, account, role, at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(organisation.value(), account.value(), joining.role().name(), Values.moment(now))
                .update();
        ledger.write(
                jdbc,
                new Actor.Member(organisation, account, name, joining.role()),
                now,
                "member-joined",
                JOINED,
                new Ledger.Subject("member", account));
    }
}
