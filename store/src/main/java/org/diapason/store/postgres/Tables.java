package org.diapason.store.postgres;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The tables of Diapason, made and changed by whoever owns them. */
record Tables(Server owner) {

    /** Brings them to the newest edition; several nodes may do so at the same moment. */
    void migrate() {
        Session session = new Session(owner);
        if (session.asks("""
                select to_regclass('flyway_schema_history') is null and exists (
                    select from pg_class c where c.relnamespace = current_schema()::regnamespace
                        and c.relkind in ('r', 'p', 'v', 'm')
                        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))""")) {
            throw new NotOpened(
                    "Cette base contient déjà des tables qui ne sont pas de Diapason\u00a0; donnez-lui une base vide.",
                    "This database already has tables that are not Diapason's; give it an empty one.");
        }
        try {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .load()
                    .migrate();
        } catch (FlywayValidateException other) {
            throw new NotOpened(
                    "Les tables de cette base sont celles d'une autre version de Diapason\u00a0; lancez celle qui les a écrites, ou donnez une base ou un dossier neufs.",
                    "The tables of this database are those of another version of Diapason; start the one that wrote them, or give a new database or folder.");
        }
    }
}
