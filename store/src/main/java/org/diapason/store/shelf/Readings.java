package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Spine;

/** What is read of the documents of one kind. */
record Readings(Asking database, Id organisation, String kind) {

    private static final String SPINE = """
            select id, title_langs, title_words, revision, at, by_name from document
            where organisation = ? and kind = ? and not removed""";

    private static final String NEWEST = """
            select r.document, r.revision, r.body, r.at, r.by_name from document d
            join revision r on r.organisation = d.organisation and r.kind = d.kind and r.document = d.id
                and r.revision = d.revision
            where d.organisation = ? and d.kind = ? and d.id = ? and d.removed = ?""";

    private static final String AT = """
            select document, revision, body, at, by_name from revision
            where organisation = ? and kind = ? and document = ? and revision = ?""";

    private static final String HISTORY = """
            select revision, at, actor, by_name, verb, word_langs, words from revision
            where organisation = ? and kind = ? and document = ? order by revision desc""";

    List<Spine> list() {
        return database.ask(SPINE + " order by at desc, id", Readings::spine, organisation.value(), kind);
    }

    Optional<Spine> spine(Id id) {
        return database.ask(SPINE + " and id = ?", Readings::spine, organisation.value(), kind, id.value()).stream()
                .findFirst();
    }

    String mark(Id id) {
        return database
                .ask(
                        "select mark from document where organisation = ? and kind = ? and id = ?",
                        (row, _) -> row.getString("mark"),
                        organisation.value(),
                        kind,
                        id.value())
                .stream()
                .findFirst()
                .orElse("");
    }

    /** The newest revision, when the document stands on the shelf or not, as asked. */
    Optional<Body> newest(Id id, boolean removed) {
        return database.ask(NEWEST, Body::read, organisation.value(), kind, id.value(), removed).stream()
                .findFirst();
    }

    Optional<Body> at(Id id, long revision) {
        return database.ask(AT, Body::read, organisation.value(), kind, id.value(), revision).stream()
                .findFirst();
    }

    List<Past> history(Id id) {
        return database.ask(HISTORY, Readings::past, organisation.value(), kind, id.value());
    }

    private static Past past(ResultSet row, int number) throws SQLException {
        return new Past(
                row.getLong("revision"),
                Columns.instant(row, "at"),
                Columns.id(row, "actor"),
                row.getString("by_name"),
                Code.of(row.getString("verb")),
                Columns.text(row, "word_langs", "words"));
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
