package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;

/** One row of the record, without its hash. */
record AuditRow(
        Id organisation,
        long sequence,
        Instant at,
        Id actor,
        String by,
        String verb,
        Text words,
        String kind,
        Id document,
        long revision,
        String content) {

    static AuditRow of(Deed deed, long sequence, String content) {
        return new AuditRow(
                deed.organisation(),
                sequence,
                deed.at(),
                deed.act().by().id(),
                deed.act().by().name(),
                deed.act().verb().value(),
                deed.act().words(),
                deed.kind(),
                deed.document(),
                deed.revision(),
                content);
    }

    static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                Columns.id(row, "organisation"),
                row.getLong("sequence"),
                Columns.instant(row, "at"),
                Columns.id(row, "actor"),
                row.getString("by_name"),
                row.getString("verb"),
                Columns.text(row, "word_langs", "words"),
                row.getString("kind"),
                Columns.id(row, "document"),
                row.getLong("revision"),
                row.getString("content"));
    }

    List<Object> columns(String hash) {
        return List.of(
                organisation.value(),
                sequence,
                Columns.moment(at),
                actor.value(),
                by,
                verb,
                Columns.langs(words),
                Columns.words(words),
                kind,
                document.value(),
                revision,
                content,
                hash);
    }

    /** The hash that binds this row to the one before. The name is left out, so that a person can be forgotten; who it was is in. */
    String hash(String previous) {
        Fingerprint print = new Fingerprint()
                .add(previous)
                .add(organisation.value())
                .add(sequence)
                .add(at.getEpochSecond())
                .add(at.getNano())
                .add(actor.value())
                .add(verb)
                .add(words.words().size());
        words.words().forEach((lang, said) -> print.add(lang.tag()).add(said));
        return print.add(kind).add(document.value()).add(revision).add(content).hex();
    }
}
