package org.diapason.store.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Act;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody is forgotten: their name and their account leave every revision of an organisation that names them. Each document that they leave
 * comes to a next revision, which says the same as the one before says from then on: whoever read an older one can see
 * that it is older, and neither saves it, shows it nor keeps what was made of it.
 */
record Forgetting(JdbcClient jdbc, Act act, String name, Id account) {

    private static final String NOBODY = "—";
    private static final String FIELDS =
            "\"(?:approver|assessor|by|confirmed-by|name|owner|person|refused-by|reviewer)\"\\s*:\\s*\"";

    /** What the record is to say of one revision. */
    record Line(Deed deed, String content) {}

    private record Where(String kind, Id document) {}

    private record Said(long revision, String body) {}

    /** Does so, and gives the lines of the record. */
    List<Line> everywhere() {
        List<Where> places = jdbc.sql("""
                        select distinct kind, document from revision
                        where organisation = ? and (strpos(body, ?) > 0 or strpos(body, ?) > 0)
                        order by kind, document""")
                .params(organisation().value(), written(), account.toString())
                .query((row, _) -> new Where(row.getString("kind"), Columns.id(row, "document")))
                .list();
        return places.stream().flatMap(where -> in(where).stream()).toList();
    }

    private List<Line> in(Where where) {
        // Held before it is read: a save that came first is read with it, and one that comes later meets a newer
        // revision.
        rows(where).hold(where.document());
        List<Line> lines = new ArrayList<>();
        for (Said said : naming(where)) {
            String body = without(said.body());
            if (!body.equals(said.body()) && leaveOut(where, said, body)) {
                lines.add(line(where, said.revision(), body));
            }
        }
        if (!lines.isEmpty()) {
            next(where).ifPresent(lines::add);
        }
        return lines;
    }

    private List<Said> naming(Where where) {
        return jdbc.sql("""
                        select revision, body from revision
                        where organisation = ? and kind = ? and document = ?
                            and (strpos(body, ?) > 0 or strpos(body, ?) > 0)
                        order by revision""")
                .params(organisation().value(), where.kind(), where.document().value(), written(), account.toString())
                .query((row, _) -> new Said(row.getLong("revision"), row.getString("body")))
                .list();
    }

    private boolean leaveOut(Where where, Said said, String body) {
        String named = said.body().contains(written()) ? written() : account.toString();
        return jdbc.sql("select leave_out(?, ?, ?, ?, ?)")
                .params(where.kind(), where.document().value(), said.revision(), body, named)
                .query(Boolean.class)
                .single();
    }

    private Optional<Line> next(Where where) {
        return jdbc.sql("""
                        select r.revision, r.body from document d
                        join revision r on r.organisation = d.organisation and r.kind = d.kind and r.document = d.id
                            and r.revision = d.revision
                        where d.organisation = ? and d.kind = ? and d.id = ?""")
                .params(organisation().value(), where.kind(), where.document().value())
                .query((row, _) -> new Said(row.getLong("revision") + 1, row.getString("body")))
                .optional()
                .map(said -> {
                    Line line = line(where, said.revision(), said.body());
                    rows(where).follow(line.deed());
                    rows(where).revise(line.deed(), said.body());
                    NewsLine.of(line.deed()).send(jdbc);
                    return line;
                });
    }

    private Line line(Where where, long revision, String body) {
        return new Line(
                new Deed(act, where.kind(), where.document(), revision),
                new Fingerprint().add(body).hex());
    }

    /** The name as JSON has it between quotes. */
    private String written() {
        return name.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /**
     * Without the name in the fields that name people, alone or before what they are, and behind an @. A field or a code
     * that reads like the name is none, and words in which it merely occurs stay as their authors wrote them. A facilitator
     * of this account is from then on one of none: that field stands after those that every facilitator has.
     */
    private String without(String body) {
        return Pattern.compile("(" + FIELDS + ")" + Pattern.quote(written()) + "(?=\"|, )")
                .matcher(body)
                .replaceAll("$1" + NOBODY)
                .replaceAll(",\\s*\"account\"\\s*:\\s*\"" + account + "\"", "")
                .replace("@" + written(), "@" + NOBODY);
    }

    private Rows rows(Where where) {
        return new Rows(jdbc, organisation(), where.kind());
    }

    private Id organisation() {
        return act.by().organisation();
    }
}
