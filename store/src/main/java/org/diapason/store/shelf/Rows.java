package org.diapason.store.shelf;

import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written of the documents of one kind, in one transaction. */
record Rows(JdbcClient jdbc, Id organisation, String kind) {

    /** Holds the row until the transaction ends; false when there is none. */
    boolean hold(Id id) {
        return jdbc.sql("select true from document where organisation = ? and kind = ? and id = ? for update")
                .params(organisation.value(), kind, id.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void mark(Id id, String words) {
        jdbc.sql("update document set mark = ? where organisation = ? and kind = ? and id = ?")
                .params(words, organisation.value(), kind, id.value())
                .update();
    }

    /** The document and all its revisions; false when there is none. */
    boolean destroy(Id id) {
        return jdbc.sql("select destroy(?, ?)")
                .params(kind, id.value())
                .query(Boolean.class)
                .single();
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
                    removed = ?, mark = ''
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

    /** On to a revision that says the same, on the shelf or off it; work on the document is not disturbed by it. */
    void follow(Deed deed) {
        jdbc.sql("""
                update document set revision = ?, at = ?, by_id = ?, by_name = ?
                where organisation = ? and kind = ? and id = ?""")
                .params(
                        deed.revision(),
                        Columns.moment(deed.at()),
                        deed.act().by().id().value(),
                        deed.act().by().name(),
                        organisation.value(),
                        kind,
                        deed.document().value())
                .update();
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
}
