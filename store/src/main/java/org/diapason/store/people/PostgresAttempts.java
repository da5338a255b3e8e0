package org.diapason.store.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.diapason.core.people.Attempts;
import org.diapason.store.postgres.Database;

/** Tries in PostgreSQL, so that every node counts the same ones. */
record PostgresAttempts(Database database) implements Attempts {

    @Override
    public boolean allow(String what, int most, Duration within, Instant now) {
        return database.transact(jdbc -> jdbc.sql("""
                        insert into attempt (what, tries, since) values (?, 1, ?)
                        on conflict (what) do update set
                            tries = case when attempt.since <= ? then 1 else attempt.tries + 1 end,
                            since = case when attempt.since <= ? then excluded.since else attempt.since end
                        returning tries""")
                        .params(
                                digest(what),
                                Values.moment(now),
                                Values.moment(now.minus(within)),
                                Values.moment(now.minus(within)))
                        .query(Integer.class)
                        .single())
                <= most;
    }

    @Override
    public void forget(String what) {
        database.transact(jdbc -> jdbc.sql("delete from attempt where what = ?")
                .param(digest(what))
                .update());
    }

    private static String digest(String what) {
        try {
            byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
