package org.diapason.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Email;
import org.diapason.core.people.Invitation;
import org.diapason.core.people.Members;
import org.diapason.core.people.Pass;
import org.diapason.core.people.Person;
import org.diapason.core.people.Role;
import org.diapason.core.people.Token;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members in PostgreSQL. Whoever changes owners holds all of them, so that two cannot take the last ones away at once. */
record PostgresMembers(Database database, Ledger ledger) implements Members {

    private static final String MEMBER = "member";

    @Override
    public Optional<Actor.Member> present(Pass.OfAccount pass) {
        return database
                .ask(
                        "select name, role from present_member(?, ?, ?)",
                        (row, _) -> new Actor.Member(
                                pass.organisation(),
                                pass.account(),
                                row.getString("name"),
                                Role.valueOf(row.getString("role"))),
                        pass.organisation().value(),
                        pass.account().value(),
                        pass.edition())
                .stream()
                .findFirst();
    }

    @Override
    public List<Person> list(Id organisation) {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("select * from people_here()")
                        .query((row, _) -> new Person(
                                Values.id(row, "account"),
                                row.getString("name"),
                                new Email(row.getString("email")),
                                Role.valueOf(row.getString("role")),
                                row.getBoolean("factor"),
                                Values.instant(row, "at")))
                        .list());
    }

    @Override
    public List<Invitation> invitations(Id organisation) {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("""
                        select id, email, role, until from link
                        where organisation = ? and role is not null and email is not null order by at desc, id""")
                        .param(organisation.value())
                        .query((row, _) -> new Invitation(
                                Values.id(row, "id"),
                                new Email(row.getString("email")),
                                Role.valueOf(row.getString("role")),
                                Values.instant(row, "until")))
                        .list());
    }

    @Override
    public void invite(Invitation invitation, Token token, Actor by, Instant now) {
        Id organisation = by.organisation();
        database.run(organisation, jdbc -> {
            jdbc.sql("delete from link where organisation = ? and email = ? and role is not null")
                    .params(organisation.value(), invitation.email().value())
                    .update();
            jdbc.sql("""
                            insert into link (organisation, id, digest, role, email, until, by_name, at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            organisation.value(),
                            invitation.id().value(),
                            token.digest(),
                            invitation.role().name(),
                            invitation.email().value(),
                            Values.moment(invitation.until()),
                            by.name(),
                            Values.moment(now))
                    .update();
            Text role = invitation.role().label();
            Text words =
                    Text.both("A invité quelqu'un\u00a0: " + in(role, true), "Invited somebody: " + in(role, false));
            ledger.write(jdbc, by, now, "member-invited", words, new Ledger.Subject("invitation", invitation.id()));
        });
    }

    @Override
    public boolean withdraw(Id invitation, Actor by, Instant now) {
        Id organisation = by.organisation();
        return database.in(organisation, jdbc -> {
            int gone = jdbc.sql("delete from link where organisation = ? and id = ? and role is not null")
                    .params(organisation.value(), invitation.value())
                    .update();
            if (gone == 1) {
                Text words = Text.both("A repris une invitation", "Took an invitation back");
                ledger.write(
                        jdbc, by, now, "invitation-withdrawn", words, new Ledger.Subject("invitation", invitation));
            }
            return gone == 1;
        });
    }

    @Override
    public boolean change(Id account, Role role, Actor by, Instant now) {
        Id organisation = by.organisation();
        return database.in(organisation, jdbc -> {
            if (role != Role.OWNER && isLastOwner(jdbc, organisation, account)) {
                return false;
            }
            int changed = jdbc.sql("update member set role = ? where organisation = ? and account = ?")
                    .params(role.name(), organisation.value(), account.value())
                    .update();
            if (changed == 1) {
                Text words = Text.both(
                        "A donné un rôle\u00a0: " + in(role.label(), true), "Gave a role: " + in(role.label(), false));
                ledger.write(jdbc, by, now, "role-changed", words, new Ledger.Subject(MEMBER, account));
            }
            return changed == 1;
        });
    }

    @Override
    public boolean remove(Id account, Actor by, Instant now) {
        Id organisation = by.organisation();
        return database.in(organisation, jdbc -> {
            if (isLastOwner(jdbc, organisation, account)) {
                return false;
            }
            int gone = jdbc.sql("delete from member where organisation = ? and account = ?")
                    .params(organisation.value(), account.value())
                    .update();
            if (gone == 1) {
                jdbc.sql("delete from link where organisation = ? and account = ?")
                        .params(organisation.value(), account.value())
                        .update();
                Text words = Text.both("A retiré une personne", "Removed a person");
                ledger.write(jdbc, by, now, "member-removed", words, new Ledger.Subject(MEMBER, account));
            }
            return gone == 1;
        });
    }

    @Override
    public boolean renew(Id account, Token token, Instant until, Actor by, Instant now) {
        Id organisation = by.organisation();
        return database.in(organisation, jdbc -> {
            List<Id> where = jdbc.sql("select organisation from memberships_of(?)")
                    .param(account.value())
                    .query((row, _) -> Values.id(row, "organisation"))
                    .list();
            if (!where.equals(List.of(organisation))) {
                return false;
            }
            jdbc.sql("delete from link where organisation = ? and account = ?")
                    .params(organisation.value(), account.value())
                    .update();
            jdbc.sql("""
                            insert into link (organisation, id, digest, account, until, by_name, at)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            organisation.value(),
                            Id.fresh().value(),
                            token.digest(),
                            account.value(),
                            Values.moment(until),
                            by.name(),
                            Values.moment(now))
                    .update();
            Text words = Text.both(
                    "A permis à une personne de choisir un nouveau mot de passe", "Let a person choose a new password");
            ledger.write(jdbc, by, now, "password-link-made", words, new Ledger.Subject(MEMBER, account));
            return true;
        });
    }

    private static boolean isLastOwner(JdbcClient jdbc, Id organisation, Id account) {
        List<Id> owners = jdbc.sql(
                        "select account from member where organisation = ? and role = ? order by account for update")
                .params(organisation.value(), Role.OWNER.name())
                .query((row, _) -> Values.id(row, "account"))
                .list();
        return owners.equals(List.of(account));
    }

    private static String in(Text role, boolean french) {
        return role.show(french ? org.diapason.core.base.Lang.FR : org.diapason.core.base.Lang.EN);
    }
}
