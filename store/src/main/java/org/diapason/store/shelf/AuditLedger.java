package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.shelf.Act;
import org.diapason.store.postgres.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of an organisation, for those who act upon its people. */
public final class AuditLedger implements Ledger {

    private static final Text LEFT_OUT = Text.both("Nom retiré d'une révision", "Name left out of a revision");

    @Override
    public void write(JdbcClient jdbc, Actor by, Instant at, String verb, Text words, Subject about) {
        Act act = new Act(by, at, Code.of(verb), words, Fact.silent());
        Audit.write(jdbc, act, about.kind(), about.id());
    }

    /**
     * Takes this name out of everything that was written down here. Each revision that it changes is a line of the record,
     * with the hash of what it says from now on, so that the record still holds and still tells of any other change.
     */
    @Override
    public void forget(JdbcClient jdbc, Actor by, Instant at, String name) {
        Leaving leaving = new Leaving(name);
        Act act = new Act(by, at, Code.of(Audit.FORGOTTEN), LEFT_OUT, Fact.silent());
        for (Named named : named(jdbc, by, leaving)) {
            String body = leaving.without(named.body());
            boolean done = !body.equals(named.body())
                    && jdbc.sql("select leave_out(?, ?, ?, ?, ?)")
                            .params(
                                    named.deed(act).kind(),
                                    named.deed(act).document().value(),
                                    named.deed(act).revision(),
                                    body,
                                    leaving.written())
                            .query(Boolean.class)
                            .single();
            if (done) {
                new AuditChain(jdbc)
                        .write(named.deed(act), new Fingerprint().add(body).hex());
            }
        }
    }

    private static List<Named> named(JdbcClient jdbc, Actor by, Leaving leaving) {
        return jdbc.sql("""
                        select kind, document, revision, body from revision
                        where organisation = ? and strpos(body, ?) > 0 order by kind, document, revision""")
                .params(by.organisation().value(), leaving.written())
                .query(Named::read)
                .list();
    }

    /** A revision that names somebody. */
    private record Named(String kind, Id document, long revision, String body) {

        static Named read(ResultSet row, int number) throws SQLException {
            return new Named(
                    row.getString("kind"), Columns.id(row, "document"), row.getLong("revision"), row.getString("body"));
        }

        Deed deed(Act act) {
            return new Deed(act, kind, document, revision);
        }
    }

    /**
     * A name that leaves what was written down: in the fields that name people, alone or before what they are, and behind
     * an @. A field or a code that reads like the name is none, and words in which it merely occurs stay as their authors
     * wrote them.
     */
    private record Leaving(String name) {

        private static final String NOBODY = "—";
        private static final String FIELDS =
                "\"(?:approver|assessor|by|confirmed-by|name|owner|person|refused-by|reviewer)\"\\s*:\\s*\"";

        /** The name as JSON has it between quotes. */
        String written() {
            return name.replace("\\", "\\\\").replace("\"", "\\\"");
        }

        String without(String body) {
            return Pattern.compile("(" + FIELDS + ")" + Pattern.quote(written()) + "(?=\"|, )")
                    .matcher(body)
                    .replaceAll("$1" + NOBODY)
                    .replace("@" + written(), "@" + NOBODY);
        }
    }
}
