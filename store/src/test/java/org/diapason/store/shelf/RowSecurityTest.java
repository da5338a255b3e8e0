package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Filed;
import org.diapason.core.shelf.Shelf;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.shelf.NoteScript.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL holds alone: plain SQL by the working role, without any of our own checks. */
class RowSecurityTest {

    private static final Database DATABASE = Scratch.database();
    private static final List<String> TABLES =
            List.of("document", "revision", "word", "audit", "audit_head", "act_key", "filed");
    private static final Actor ZOE = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.OWNER);
    private static final Actor MAX = new Actor.Member(Id.fresh(), Id.fresh(), "Max", Role.OWNER);

    @BeforeAll
    static void both_organisations_keep_the_same() {
        Shelf<Note> shelf = new PostgresShelf<>(DATABASE, new NoteScript());
        for (Actor who : List.of(ZOE, MAX)) {
            shelf.add(Id.fresh(), Acts.keyed(who, "begun", "the same key"), new Note("été", "summer"));
            Id series = Id.fresh();
            new PostgresShelf<>(DATABASE, new NoteScript("series"))
                    .add(series, act(who, "begun"), NoteScript.note("bread"));
            Filed filed = new Filed("bread.html", Instant.EPOCH, 1, LocalDate.EPOCH, "", 1);
            new PostgresCabinet(DATABASE).put(who.organisation(), series, filed, new byte[] {1});
        }
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void every_table_that_has_an_organisation_forces_row_security() {
        List<String> tables =
                DATABASE.transact(jdbc -> jdbc.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where a.attname = 'organisation' and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                order by 1""").query(String.class).list());
        assertTrue(tables.containsAll(TABLES), tables.toString());
        List<String> open =
                DATABASE.transact(jdbc -> jdbc.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where a.attname = 'organisation' and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                    and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_policy p where p.polrelid = c.oid))""").query(String.class).list());
        assertEquals(List.of(), open);
    }

    @Test
    void the_working_role_has_no_power_over_rows_or_tables() {
        assertEquals(
                List.of(),
                DATABASE.transact(jdbc -> jdbc.sql("""
                        select rolname from pg_roles where rolname in (current_user, session_user)
                            and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                        union all select relname from pg_class c where pg_has_role(current_user, c.relowner, 'member')""").query(String.class).list()));
    }

    @Test
    void without_an_organisation_nothing_is_seen() {
        for (String table : TABLES) {
            assertEquals(0, uninvited(table), table);
        }
    }

    @Test
    void after_an_organisation_the_next_one_who_gets_the_connection_sees_nothing() {
        for (int i = 0; i < 20; i++) {
            DATABASE.run(ZOE.organisation(), jdbc -> assertEquals(2, count(jdbc, "document")));
            assertEquals(0, uninvited("document"));
            assertEquals(List.of(ZOE.organisation()), seen(ZOE));
            assertEquals(0, uninvited("document"));
            assertEquals(List.of(MAX.organisation()), seen(MAX));
        }
    }

    @Test
    void rows_of_another_organisation_cannot_be_seen_even_without_our_checks() {
        for (String table : TABLES) {
            String sql = "select count(*) from " + table + " where organisation <> ?";
            long strange = DATABASE.in(
                    ZOE.organisation(),
                    jdbc -> jdbc.sql(sql)
                            .param(ZOE.organisation().value())
                            .query(Long.class)
                            .single());
            assertEquals(0, strange, table);
            assertTrue(DATABASE.in(ZOE.organisation(), jdbc -> count(jdbc, table)) > 0, table);
        }
    }

    @Test
    void rows_of_another_organisation_cannot_be_written_even_without_our_checks() {
        assertEquals(0, touched("update document set by_name = 'x' where organisation = '" + MAX.organisation() + "'"));
        assertEquals(0, touched("delete from word where organisation = '" + MAX.organisation() + "'"));
        refused(ZOE, "insert into audit_head values ('" + Id.fresh() + "', 9, '')");
        refused(ZOE, "update document set organisation = '" + MAX.organisation() + "'");
    }

    @Test
    void a_key_or_an_id_of_another_organisation_does_not_show_by_a_conflict() {
        Shelf<Note> shelf = new PostgresShelf<>(DATABASE, new NoteScript());
        Id id = shelf.list(MAX.organisation()).getFirst().id();
        Actor stranger = new Actor.Member(Id.fresh(), Id.fresh(), "Lou", Role.OWNER);
        assertEquals(
                id,
                shelf.add(id, Acts.keyed(stranger, "begun", "the same key"), NoteScript.note("y"))
                        .id());
        assertEquals(
                "summer",
                shelf.find(MAX.organisation(), id).orElseThrow().content().english());
    }

    @Test
    void the_record_and_the_revisions_can_only_grow() {
        refused(ZOE, "update audit set by_name = 'x'");
        refused(ZOE, "delete from audit");
        refused(ZOE, "truncate audit");
        refused(ZOE, "delete from audit_head");
        refused(ZOE, "update revision set body = 'x'");
        refused(ZOE, "delete from revision");
        refused(ZOE, "delete from document");
        refused(ZOE, "alter table audit disable row level security");
        refused(ZOE, "create table mine (x int)");
    }

    @Test
    void an_act_of_the_wrong_organisation_cannot_be_slipped_in() {
        assertThrows(
                DataAccessException.class,
                () -> DATABASE.run(
                        ZOE.organisation(), jdbc -> Audit.write(jdbc, act(MAX, "begun"), "note", Id.fresh())));
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void refused(Actor who, String sql) {
        assertThrows(
                DataAccessException.class,
                () -> DATABASE.run(who.organisation(), jdbc -> jdbc.sql(sql).update()),
                sql);
    }

    private static List<Id> seen(Actor who) {
        return DATABASE.ask(
                who.organisation(),
                "select distinct organisation from document where kind = ?",
                (row, _) -> Columns.id(row, "organisation"),
                "note");
    }

    private static long uninvited(String table) {
        return DATABASE.transact(jdbc -> count(jdbc, table));
    }

    private static int touched(String sql) {
        return DATABASE.in(ZOE.organisation(), jdbc -> jdbc.sql(sql).update());
    }
}
