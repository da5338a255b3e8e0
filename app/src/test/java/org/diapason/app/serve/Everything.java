package org.diapason.app.serve;

import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.postgres.Server;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** All rows of a database, of every organisation, as one who may see everything sees them. */
record Everything(JdbcTemplate jdbc) {

    /** They change as people come and go, whatever a page does. */
    private static final List<String> COMINGS_AND_GOINGS =
            List.of("spring_session", "spring_session_attributes", "flyway_schema_history");

    static Everything of(Database database) {
        Server witness = Scratch.witness(database.server());
        return new Everything(
                new JdbcTemplate(new DriverManagerDataSource(witness.url(), witness.user(), witness.password())));
    }

    private List<String> tables() {
        return jdbc.query(
                "select tablename from pg_tables where schemaname = 'public' order by tablename",
                (row, _) -> row.getString("tablename"));
    }

    /** How many rows hold these characters. */
    long holding(String characters) {
        return tables().stream()
                .mapToLong(table ->
                        count("select count(*) from " + table + " t where t::text like ?", "%" + characters + "%"))
                .sum();
    }

    private long count(String sql, Object... values) {
        Long count = jdbc.queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }

    /** A sum over every row that names this organisation. */
    String of(Id organisation) {
        StringBuilder sum = new StringBuilder();
        for (String table : tables()) {
            sum.append(jdbc.queryForObject(
                    "select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                            + table + " t where t::text like ?",
                    String.class,
                    "%" + organisation + "%"));
        }
        return sum.toString();
    }

    /** A sum over every row that is kept; sessions are no rows that a page keeps. */
    String sum() {
        StringBuilder sum = new StringBuilder();
        for (String table : tables()) {
            if (!COMINGS_AND_GOINGS.contains(table)) {
                sum.append(table)
                        .append('=')
                        .append(jdbc.queryForObject(
                                "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + table
                                        + " t",
                                String.class))
                        .append('\n');
            }
        }
        return sum.toString();
    }
}
