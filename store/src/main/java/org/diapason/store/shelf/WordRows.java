package org.diapason.store.shelf;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Script;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of documents, as a search finds them. */
record WordRows(JdbcClient jdbc) {

    private static final int LONGEST = 50_000;

    /**
     * Lets a search find these words of the document and no others. What stands there already is not touched, as most of a
     * document stays as it is from one save to the next.
     */
    void are(Deed deed, List<Script.Words> now) {
        Map<UUID, Script.Words> come = digests(now);
        Set<UUID> gone = new HashSet<>(standing(deed));
        Set<UUID> both = new HashSet<>(gone);
        both.retainAll(come.keySet());
        gone.removeAll(both);
        come.keySet().removeAll(both);
        delete(deed.organisation(), deed.kind(), deed.document(), gone);
        insert(deed.organisation(), deed.kind(), deed.document(), come);
    }

    private List<UUID> standing(Deed deed) {
        return jdbc.sql("select digest from word where organisation = ? and kind = ? and document = ?")
                .params(
                        deed.organisation().value(),
                        deed.kind(),
                        deed.document().value())
                .query((row, _) -> row.getObject("digest", UUID.class))
                .list();
    }

    private void delete(Id organisation, String kind, Id document, Collection<UUID> digests) {
        if (!digests.isEmpty()) {
            jdbc.sql("delete from word where organisation = ? and kind = ? and document = ? and digest = any(?)")
                    .params(organisation.value(), kind, document.value(), digests.toArray(UUID[]::new))
                    .update();
        }
    }

    private void insert(Id organisation, String kind, Id document, Map<UUID, Script.Words> come) {
        if (!come.isEmpty()) {
            List<Script.Words> words = List.copyOf(come.values());
            jdbc.sql("""
                    insert into word (organisation, kind, document, digest, place, what, lang, words)
                    select ?, ?, ?, * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                    on conflict do nothing""")
                    .params(
                            organisation.value(),
                            kind,
                            document.value(),
                            come.keySet().toArray(UUID[]::new),
                            words.stream().map(it -> it.place().path()).toArray(String[]::new),
                            words.stream().map(Script.Words::what).toArray(String[]::new),
                            words.stream().map(it -> it.lang().tag()).toArray(String[]::new),
                            words.stream().map(WordRows::searched).toArray(String[]::new))
                    .update();
        }
    }

    /** The beginning of what is very long: a search vector has room for a megabyte. */
    private static String searched(Script.Words words) {
        String clean = Normalizer.normalize(Columns.clean(words.words()), Normalizer.Form.NFC);
        return clean.length() <= LONGEST ? clean : Columns.clean(clean.substring(0, LONGEST));
    }

    private static Map<UUID, Script.Words> digests(List<Script.Words> words) {
        Map<UUID, Script.Words> digests = new LinkedHashMap<>();
        for (Script.Words it : words) {
            Fingerprint print = new Fingerprint()
                    .add(it.place().path())
                    .add(it.what())
                    .add(it.lang().tag())
                    .add(it.words());
            digests.put(print.half(), it);
        }
        return digests;
    }
}
