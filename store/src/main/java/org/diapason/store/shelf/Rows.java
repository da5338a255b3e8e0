package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Spine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of documents of one kind and of their revisions, in one transaction. */
record Rows(JdbcClient jdbc, Id organisation, String kind) {

    private static final String SPINE =
            "select id, title_langs, title_words, revision, at, by_name from document where organisation = ? and kind = ?";

    List<Spine> list() {
        return jdbc.sql(SPINE + " and not removed order by at desc, id")
                .params(organisation.value(), kind)
                .query(Rows::spine)
                .list();
    }

    Optional<Spine> spine(Id id) {
        return jdbc.sql(SPINE + " and id = ? and not removed")
                .params(organisation.value(), kind, id.value())
                .query(Rows::spine)
                .optional();
    }

    /** The newest revision, when the document stands on the shelf or not, as asked. */
    Optional<Body> newest(Id id, boolean removed) {
        return jdbc.sql("""
                select r.document, r.revision, r.body, r.at, r.by_name from document d
                join revision r on r.organisation = d.organisation and r.kind = d.kind and r.document = d.id
                    and r.revision = d.revision
                where d.organisation = ? and d.kind = ? and d.id = ? and d.removed = ?""")
                .params(organisation.value(), kind, id.value(), removed)
                .query(Body::read)
                .optional();
    }

    Optional<Body> at(Id id, long revision) {
        return jdbc.sql("""
                select document, revision, body, at, by_name from revision
                where organisation = ? and kind = ? and document = ? and revision = ?""")
                .params(organisation.value(), kind, id.value(), revision)
                .query(Body::read)
                .optional();
    }

    List<Past> history(Id id) {
        return jdbc.sql("""
                select revision, at, actor, by_name, verb, word_langs, words from revision
                where organisation = ? and kind = ? and document = ? order by revision desc""")
                .params(organisation.value(), kind, id.value())
                .query((row, _) -> new Past(
                        row.getLong("revision"),
                        Columns.instant(row, "at"),
                        Columns.id(row, "actor"),
                        row.getString("by_name"),
                        Code.of(row.getString("verb")),
                        Columns.text(row, "word_langs", "words")))
                .list();
    }

    /** Holds the row until the transaction ends; false when there is none. */
    boolean hold(Id id) {
        return jdbc.sql("select true from document where organisation = ? and kind = ? and id = ? for update")
                .params(organisation.value(), kind, id.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** False when there is such a document already. */
    boolean insert(Deed deed, Text title) {
        return jdbc.sql("""
                insert into document (organisation, kind, id, revision, title_langs, title_words, at, by_id, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                organisation.value(),
                                kind,
                                deed.document().value(),
                                deed.revision(),
                                Columns.langs(title),
                                Columns.words(title),
                                Columns.moment(deed.at()),
                                deed.act().by().id().value(),
                                deed.act().by().name())
                        .update()
                == 1;
    }

    /** False when somebody else made a revision since, or took the document away or brought it back. */
    boolean advance(Deed deed, Text title, boolean wasRemoved, boolean removed) {
        return jdbc.sql("""
                update document set revision = ?, title_langs = ?, title_words = ?, at = ?, by_id = ?, by_name = ?,
                    removed = ?
                where organisation = ? and kind = ? and id = ? and revision = ? and removed = ?""")
                        .params(
                                deed.revision(),
                                Columns.langs(title),
                                Columns.words(title),
                                Columns.moment(deed.at()),
                                deed.act().by().id().value(),
                                deed.act().by().name(),
                                removed,
                                organisation.value(),
                                kind,
                                deed.document().value(),
                                deed.revision() - 1,
                                wasRemoved)
                        .update()
                == 1;
    }

    void revise(Deed deed, String body) {
        jdbc.sql("""
                insert into revision (organisation, kind, document, revision, body, at, actor, by_name, verb,
                    word_langs, words) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        organisation.value(),
                        kind,
                        deed.document().value(),
                        deed.revision(),
                        body,
                        Columns.moment(deed.at()),
                        deed.act().by().id().value(),
                        deed.act().by().name(),
                        deed.act().verb().value(),
                        Columns.langs(deed.act().words()),
                        Columns.words(deed.act().words()))
                .update();
    }

    private static Spine spine(ResultSet row, int number) throws SQLException {
        return new Spine(
                Columns.id(row, "id"),
                Columns.text(row, "title_langs", "title_words"),
                row.getLong("revision"),
                Columns.instant(row, "at"),
                row.getString("by_name"));
    }
}
