package org.diapason.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Accounts;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Email;
import org.diapason.core.people.Membership;
import org.diapason.core.people.Role;
import org.diapason.core.people.Totp;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts in PostgreSQL, each question a function of the database: the working role cannot read the table. */
record PostgresAccounts(Database database, Ledger ledger) implements Accounts {

    private static final Text ERASED = Text.both("A oublié une personne", "Forgot a person");

    @Override
    public Optional<Account> find(Email email) {
        return database.transact(jdbc -> find(jdbc, email));
    }

    @Override
    public Optional<Account> find(Id account) {
        return database.transact(jdbc -> find(jdbc, account));
    }

    static Optional<Account> find(JdbcClient jdbc, Email email) {
        return find(jdbc, email.value(), "");
    }

    static Optional<Account> find(JdbcClient jdbc, Id account) {
        return find(jdbc, "", account.toString());
    }

    private static Optional<Account> find(JdbcClient jdbc, String email, String account) {
        return jdbc.sql("select * from account_of(nullif(?, ''), nullif(?, '')::uuid)")
                .params(email, account)
                .query(PostgresAccounts::read)
                .optional();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                Values.id(row, "id"),
                row.getString("name"),
                new Email(row.getString("email")),
                new Lang(row.getString("lang")),
                Values.fact(row, "sealed"),
                Values.fact(row, "factor").map(Totp::new),
                row.getLong("edition"));
    }

    @Override
    public List<Membership> memberships(Id account) {
        return database.transact(jdbc -> jdbc.sql("select organisation, called, role from memberships_of(?)")
                .param(account.value())
                .query((row, _) -> new Membership(
                        Values.id(row, "organisation"), row.getString("called"), Role.valueOf(row.getString("role"))))
                .list());
    }

    @Override
    public void describe(Id account, String name, Lang lang) {
        database.transact(jdbc -> jdbc.sql("select describe_account(?, ?, ?)")
                .params(account.value(), name, lang.tag())
                .query((row, _) -> true)
                .list());
    }

    @Override
    public long seal(Id account, String sealed) {
        return database.transact(jdbc -> jdbc.sql("select seal_account(?, ?)")
                .params(account.value(), sealed)
                .query(Long.class)
                .single());
    }

    @Override
    public long factor(Id account, Fact<Totp> factor, Set<String> recovery) {
        return database.transact(jdbc -> {
            long edition = jdbc.sql("select factor_account(?, nullif(?, ''))")
                    .params(account.value(), factor instanceof Fact.Stated<Totp>(Totp totp) ? totp.secret() : "")
                    .query(Long.class)
                    .single();
            for (String digest : recovery) {
                jdbc.sql("select keep_recovery(?, ?)")
                        .params(account.value(), digest)
                        .query((row, _) -> true)
                        .list();
            }
            return edition;
        });
    }

    @Override
    public long lastStep(Id account) {
        return database.transact(jdbc -> jdbc.sql("select coalesce(last_step(?), 0)")
                .param(account.value())
                .query(Long.class)
                .single());
    }

    @Override
    public boolean spend(Id account, long step) {
        return database.transact(jdbc -> jdbc.sql("select spend_step(?, ?)")
                .params(account.value(), step)
                .query(Boolean.class)
                .single());
    }

    @Override
    public boolean spend(Id account, String digest) {
        return database.transact(jdbc -> jdbc.sql("select spend_recovery(?, ?)")
                .params(account.value(), digest)
                .query(Boolean.class)
                .single());
    }

    @Override
    public long prove(Id account) {
        return database.transact(jdbc -> jdbc.sql("select prove_account(?)")
                .param(account.value())
                .query(Long.class)
                .single());
    }

    @Override
    public void erase(Id account, Actor by, Instant now) {
        String name = find(account).map(Account::name).orElse("");
        List<Id> where =
                memberships(account).stream().map(Membership::organisation).toList();
        database.transact(jdbc -> {
            for (Id organisation : where) {
                jdbc.sql("select set_config('diapason.organisation', ?, true)")
                        .param(organisation.toString())
                        .query(String.class)
                        .single();
                Actor here = by.organisation().equals(organisation) ? by : new Actor.Studio(organisation);
                if (!name.isEmpty()) {
                    ledger.forget(jdbc, here, now, name, account);
                }
                ledger.write(jdbc, here, now, "person-erased", ERASED, new Ledger.Subject("member", account));
            }
            return jdbc.sql("select erase_account(?)")
                    .param(account.value())
                    .query((row, _) -> true)
                    .list();
        });
    }
}
