package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Act;
import org.diapason.store.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record of all acts of an organisation, in which rows are added and never changed. Each row carries the hash of the
 * row before it and the fingerprint of what was written, so that whoever changes one afterwards, with whatever power, is
 * found out.
 */
public final class Audit {

    private static final int PAGE = 1_000;

    /** The act that leaves the name of somebody who is forgotten out of a revision. */
    static final String FORGOTTEN = "name-left-out";

    /** The act that destroys a document with all that it ever said. */
    static final String DESTROYED = "destroyed";

    private final Database database;

    /** The records that this database keeps. */
    public Audit(Database database) {
        this.database = database;
    }

    /** Writes an act that changed no document of a shelf, in the transaction of what it changed. */
    public static void write(JdbcClient jdbc, Act act, String kind, Id about) {
        new AuditChain(jdbc).write(new Deed(act, kind, about, 0), "");
    }

    /**
     * The first row that is not as it was written.
     *
     * @param sequence which row, from 1
     * @param words what is wrong with it
     */
    public record Fault(long sequence, Text words) {}

    /** An organisation that has a record: which, and what it is called. */
    public record Keeper(Id organisation, String name) {}

    /** All of them. */
    public List<Keeper> keepers() {
        return database.transact(jdbc -> jdbc.sql("select id, name from every_organisation()")
                .query((row, _) -> new Keeper(Columns.id(row, "id"), row.getString("name")))
                .list());
    }

    /** How many rows the record of this organisation has. */
    public long rows(Id organisation) {
        return database.in(
                organisation, jdbc -> new AuditChain(jdbc).end(organisation).sequence());
    }

    /** Goes through the record of this organisation; nothing when all is as it was written. */
    public Optional<Fault> verify(Id organisation) {
        return database.in(organisation, jdbc -> verify(jdbc, organisation));
    }

    private static Optional<Fault> verify(JdbcClient jdbc, Id organisation) {
        AuditChain.Head head = new AuditChain(jdbc).end(organisation);
        String hash = AuditChain.Head.NONE.hash();
        long sequence = AuditChain.Head.NONE.sequence();
        while (sequence < head.sequence()) {
            List<Written> page = page(jdbc, organisation, sequence, head.sequence());
            if (page.isEmpty()) {
                return Optional.of(missing(sequence + 1));
            }
            for (Written row : page) {
                Optional<Fault> fault = fault(row, ++sequence, hash);
                if (fault.isPresent()) {
                    return fault;
                }
                hash = row.hash();
            }
        }
        return hash.equals(head.hash()) && !goesOn(jdbc, organisation)
                ? Optional.empty()
                : Optional.of(new Fault(sequence, Text.both("La fin a été changée.", "The end was changed.")));
    }

    /** Whether rows stand after what is known as the end; in one statement, as others write meanwhile. */
    private static boolean goesOn(JdbcClient jdbc, Id organisation) {
        return jdbc.sql("""
                select exists (select from audit where organisation = ? and sequence >
                    coalesce((select sequence from audit_head where organisation = ?), 0))""")
                .params(organisation.value(), organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** A row as it stands, and whether the revision that it speaks of still says what was written then. */
    private record Written(AuditRow row, String hash, boolean faithful) {}

    private static List<Written> page(JdbcClient jdbc, Id organisation, long after, long end) {
        return jdbc.sql("""
                select a.*, a.content = '' or exists (
                    select from audit d where d.organisation = a.organisation and d.document = a.document
                        and d.kind = a.kind and d.verb = 'destroyed' and d.sequence > a.sequence and a.kind = 'parcel')
                    or exists (
                    select from audit d where d.organisation = a.organisation and d.document = a.document
                        and d.kind = a.kind and d.revision = a.revision and d.verb = 'name-left-out'
                        and d.sequence > a.sequence)
                    or coalesce(a.content = encode(sha256(
                    int8send(octet_length(convert_to(r.body, 'UTF8'))) || convert_to(r.body, 'UTF8')), 'hex'), false)
                    as faithful
                from audit a left join revision r on r.organisation = a.organisation and r.kind = a.kind
                    and r.document = a.document and r.revision = a.revision
                where a.organisation = ? and a.sequence > ? and a.sequence <= ? order by a.sequence limit ?""")
                .params(organisation.value(), after, end, PAGE)
                .query(Audit::written)
                .list();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(AuditRow.read(row), row.getString("hash"), row.getBoolean("faithful"));
    }

    private static Optional<Fault> fault(Written found, long expected, String before) {
        if (found.row().sequence() != expected) {
            return Optional.of(missing(expected));
        }
        if (!found.row().hash(before).equals(found.hash())) {
            return Optional.of(new Fault(expected, Text.both("La ligne a été changée.", "The row was changed.")));
        }
        return found.faithful()
                ? Optional.empty()
                : Optional.of(new Fault(
                        expected,
                        Text.both(
                                "La révision dont parle la ligne a été changée.", "The row's revision was changed.")));
    }

    private static Fault missing(long sequence) {
        return new Fault(sequence, Text.both("La ligne manque.", "The row is missing."));
    }
}
