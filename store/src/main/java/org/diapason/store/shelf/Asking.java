package org.diapason.store.shelf;

import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.store.postgres.Database;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks one question of one organisation: alone, or within a transaction that already belongs to it. */
interface Asking {

    <R> List<R> ask(String question, RowMapper<R> each, Object... values);

    /** Each question alone, as cheaply as can be. */
    static Asking alone(Database database, Id organisation) {
        return new Asking() {
            @Override
            public <R> List<R> ask(String question, RowMapper<R> each, Object... values) {
                return database.ask(organisation, question, each, values);
            }
        };
    }

    /** Questions that see what the transaction has done. */
    static Asking within(JdbcClient jdbc) {
        return new Asking() {
            @Override
            public <R> List<R> ask(String question, RowMapper<R> each, Object... values) {
                return jdbc.sql(question).params(values).query(each).list();
            }
        };
    }
}
