package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.shelf.Finder;
import org.diapason.store.postgres.Database;

/**
 * Finds words by the text search of PostgreSQL. Every language is searched by its own rules, and what is said in the
 * reader's comes first among equals.
 */
public final class PostgresFinder implements Finder {

    /** Longer than any sentence that somebody looks for; a query costs what its words cost. */
    private static final int LONGEST_QUERY = 500;

    /** A headline whose marks are empty is a piece of the plain words, letter by letter. */
    private static final String FOUND = """
            with asked as materialized (
                select websearch_to_tsquery('diapason_fr', plain('fr', ?)) as fr,
                    websearch_to_tsquery('diapason_en', plain('en', ?)) as en,
                    websearch_to_tsquery('diapason_any', plain('', ?)) as other),
            hit as (
                select w.*, q.query, ts_rank(w.tsv, q.query) * case when w.lang like ? then 2 else 1 end as rank
                from asked, word w, lateral (select case when w.lang like 'fr%' then asked.fr
                    when w.lang like 'en%' then asked.en else asked.other end as query) q
                where w.organisation = ? and w.tsv @@ q.query
                order by rank desc, w.document, w.place, w.lang limit ?)
            select h.kind, h.document, d.title_langs, d.title_words, h.place, h.what, h.lang, h.words,
                plain(h.lang, h.words) as plain,
                ts_headline(grammar(h.lang), plain(h.lang, h.words), h.query,
                    'StartSel="", StopSel="", MaxWords=30, MinWords=15') as passage
            from hit h join document d
                on d.organisation = h.organisation and d.kind = h.kind and d.id = h.document
            order by h.rank desc, h.document, h.place, h.lang""";

    private final Database database;

    /** Searches all that this database keeps. */
    public PostgresFinder(Database database) {
        this.database = database;
    }

    @Override
    public List<Hit> find(Id organisation, String words, Lang lang, int most) {
        String query = query(words);
        if (query.isBlank() || most < 1) {
            return List.of();
        }
        return database.ask(
                organisation,
                FOUND,
                PostgresFinder::hit,
                query,
                query,
                query,
                lang.base().tag() + "%",
                organisation.value(),
                most);
    }

    /** What was asked, with every kind of quotation mark around a phrase as the one that PostgreSQL knows. */
    private static String query(String words) {
        String asked = Columns.clean(words.substring(0, Math.min(words.length(), LONGEST_QUERY)));
        return Normalizer.normalize(asked, Normalizer.Form.NFC).replaceAll("[«»“”„]", "\"");
    }

    /** The words as they were written, where the plain ones stand. */
    private static String passage(String words, String plain, String found) {
        int at = plain.indexOf(found);
        return at < 0 || plain.length() != words.length() ? found : words.substring(at, at + found.length());
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                row.getString("kind"),
                Columns.id(row, "document"),
                Columns.text(row, "title_langs", "title_words"),
                new Place(row.getString("place")),
                row.getString("what"),
                new Lang(row.getString("lang")),
                passage(row.getString("words"), row.getString("plain"), row.getString("passage")));
    }
}
