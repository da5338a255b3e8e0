package org.diapason.store.postgres;

import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;

/** The roles by which Diapason is known to PostgreSQL: one owns the tables, one works in them. */
record Roles(Session owner) {

    /** Works: reads and writes rows of one organisation at a time, owns nothing. */
    static final String APP = "diapason_app";

    private static final int OLDEST = 15;

    /** What must be taken from the working role, which owns no table and belongs to nobody who does. */
    private static final String POWERS = """
            select coalesce(string_agg(distinct case pg_get_userbyid(c.relowner)
                when 'diapason_app' then 'REASSIGN OWNED BY diapason_app TO ' || quote_ident(session_user)
                else 'REVOKE ' || quote_ident(pg_get_userbyid(c.relowner)) || ' FROM diapason_app' end, '; '), '')
            from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
                and pg_has_role('diapason_app', c.relowner, 'member')""";

    /** Makes sure, before any table is made, that a role without power can work for this login. */
    void prepare() {
        String login = owner.says("select quote_ident(session_user)");
        if (Integer.parseInt(owner.says("select current_setting('server_version_num')")) < OLDEST * 10_000) {
            throw new NotOpened(
                    "Ce PostgreSQL est trop ancien\u00a0: il faut une version de 15 à 18.",
                    "This PostgreSQL is too old: a version from 15 to 18 is needed.");
        }
        if (owner.asks("select rolsuper or rolbypassrls from pg_roles where rolname = session_user")) {
            throw refused(
                    "Le compte " + login + " passe outre la sécurité par ligne",
                    "The login " + login + " passes by row-level security",
                    "CREATE ROLE diapason LOGIN PASSWORD '…'; CREATE DATABASE diapason OWNER diapason;"
                            + " CREATE ROLE " + APP + "; GRANT " + APP + " TO diapason;");
        }
        must(
                () -> owner.asks("select exists (select from pg_roles where rolname = '" + APP + "')"),
                "create role " + APP,
                "CREATE ROLE " + APP + "; GRANT " + APP + " TO " + login + ";");
        must(
                () -> owner.asks("select exists (select from pg_extension where extname = 'unaccent')"),
                "create extension if not exists unaccent",
                "CREATE EXTENSION unaccent;");
    }

    /** Makes sure that the one login can work as the role without power. */
    void lend() {
        String login = owner.says("select quote_ident(session_user)");
        must(this::mayBecomeApp, "grant " + APP + " to " + login, "GRANT " + APP + " TO " + login + ";");
    }

    /** Since PostgreSQL 16 a member may be one that cannot take the role on, so it is tried. */
    private boolean mayBecomeApp() {
        try {
            owner.does("set role " + APP);
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    /** Does what is not done yet; when that fails as another node did it at the same moment, all is well too. */
    private void must(BooleanSupplier done, String statement, String ask) {
        if (done.getAsBoolean()) {
            return;
        }
        try {
            owner.does(statement);
        } catch (DataAccessException refused) {
            if (!done.getAsBoolean()) {
                String login = owner.says("select quote_ident(session_user)");
                throw refused(
                        "Le compte " + login + " n'a pas ce droit", "The login " + login + " may not do this", ask);
            }
        }
    }

    /** Makes sure, once the tables stand, that the working role cannot pass by their policies. */
    void check() {
        if (owner.asks("select rolsuper or rolbypassrls from pg_roles where rolname = '" + APP + "'")) {
            throw refused(
                    "Le rôle " + APP + " passe outre la sécurité par ligne",
                    "The role " + APP + " passes by row-level security",
                    "ALTER ROLE " + APP + " NOSUPERUSER NOBYPASSRLS;");
        }
        String powers = owner.says(POWERS);
        if (!powers.isEmpty()) {
            throw refused("Le rôle " + APP + " possède des tables", "The role " + APP + " owns tables", powers + ";");
        }
    }

    private static NotOpened refused(String french, String english, String ask) {
        return new NotOpened(
                french + "\u00a0; demandez à qui administre PostgreSQL d'exécuter\u00a0: " + ask,
                english + "; ask whoever administers PostgreSQL to run: " + ask);
    }
}
