package org.diapason.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diapason.core.base.Lang;
import org.diapason.store.shelf.Rehearsal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold on a PostgreSQL that others run, whichever its version. */
abstract class OutsideServer {

    private static final String PASSWORD = "a'b c:d@é";

    /** Whoever runs that server, on its first database. */
    abstract Server superuser();

    private Session dba;

    @BeforeEach
    void a_database_and_its_login() {
        dba = new Session(superuser());
        dba.does("create role college login password '" + PASSWORD.replace("'", "''") + "'");
        dba.does("create database college owner college");
    }

    @AfterEach
    void as_if_we_had_never_been_there() {
        dba.does("drop database college");
        dba.does("drop role if exists " + Roles.APP);
        dba.does("drop role college");
    }

    private Server college() {
        return new Server(superuser().url().replaceFirst("/[^/]*$", "/college"), "college", PASSWORD);
    }

    private void ask(NotOpened refused) {
        String asked = refused.words().show(Lang.EN);
        for (String statement : asked.substring(asked.indexOf("to run: ") + 8).split(";")) {
            new Session(new Server(
                            college().url(), superuser().user(), superuser().password()))
                    .does(statement);
        }
    }

    @Test
    void what_it_asks_for_is_enough_to_be_opened() {
        NotOpened refused = assertThrows(NotOpened.class, () -> Database.open(college()));
        assertTrue(refused.words().show(Lang.FR).contains("CREATE ROLE diapason_app"), refused.getMessage());
        ask(refused);
        try (Database database = Database.open(college())) {
            Rehearsal.everything(database);
        }
    }

    @Test
    void a_login_that_may_make_roles_makes_the_working_role() {
        dba.does("alter role college createrole");
        Database.open(college()).close();
        try (Database database = Database.open(college())) {
            Rehearsal.everything(database);
            assertEquals(
                    Roles.APP,
                    database.transact(jdbc ->
                            jdbc.sql("select current_user").query(String.class).single()));
        }
    }

    @Test
    void nodes_that_start_at_the_same_moment_all_open() throws Exception {
        dba.does("create role " + Roles.APP);
        dba.does("grant " + Roles.APP + " to college");
        Callable<Boolean> node = () -> {
            Database.open(college()).close();
            return true;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            for (Future<Boolean> each : nodes.invokeAll(List.of(node, node, node))) {
                assertTrue(each.get());
            }
        }
    }

    @Test
    void a_superuser_is_refused_before_anything_is_made() {
        Server all = new Server(college().url(), superuser().user(), superuser().password());
        NotOpened refused = assertThrows(NotOpened.class, () -> Database.open(all));
        assertTrue(refused.words().show(Lang.EN).contains("CREATE DATABASE"), refused.getMessage());
        assertEquals("0", new Session(all).says("select count(*) from pg_class where relname = 'document'"));
    }

    @Test
    void a_login_that_passes_by_row_security_is_refused() {
        dba.does("alter role college bypassrls");
        assertThrows(NotOpened.class, () -> Database.open(college()));
    }

    @Test
    void a_working_role_that_passes_by_row_security_is_refused() {
        dba.does("create role " + Roles.APP + " bypassrls");
        dba.does("grant " + Roles.APP + " to college");
        ask(assertThrows(NotOpened.class, () -> Database.open(college())));
        Database.open(college()).close();
    }

    @Test
    void a_working_role_that_owns_tables_is_refused() {
        dba.does("create role " + Roles.APP);
        dba.does("grant " + Roles.APP + " to college");
        Database.open(college()).close();
        Session all = new Session(
                new Server(college().url(), superuser().user(), superuser().password()));
        all.does("grant create on schema public to " + Roles.APP);
        all.does("set role " + Roles.APP + "; create table mine (x int)");
        ask(assertThrows(NotOpened.class, () -> Database.open(college())));
        Database.open(college()).close();
    }

    @Test
    void a_working_role_that_belongs_to_the_owner_is_refused() {
        dba.does("create role " + Roles.APP);
        dba.does("grant college to " + Roles.APP);
        Roles roles = new Roles(new Session(college()));
        new Session(college()).does("create table ours (x int)");
        ask(assertThrows(NotOpened.class, roles::check));
        roles.check();
    }

    @Test
    void a_database_with_tables_of_others_is_refused() {
        dba.does("create role " + Roles.APP);
        dba.does("grant " + Roles.APP + " to college");
        new Session(college()).does("create table theirs (x int)");
        NotOpened refused = assertThrows(NotOpened.class, () -> Database.open(college()));
        assertTrue(refused.words().show(Lang.EN).contains("empty"), refused.getMessage());
    }

    @Test
    void a_wrong_password_is_told_without_the_password() {
        Server wrong = new Server(college().url(), "college", "not the password");
        NotOpened refused = assertThrows(NotOpened.class, () -> Database.open(wrong));
        assertTrue(!refused.words().toString().contains("not the password"), refused.getMessage());
    }
}
