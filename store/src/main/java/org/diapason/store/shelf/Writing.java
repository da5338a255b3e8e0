package org.diapason.store.shelf;

import java.util.List;
import org.diapason.core.shelf.Script;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one transaction writes for one deed: document, key, revision, words, record, news. Always in this order, so that
 * no two transactions wait for each other, and the record last, as all of an organisation wait for its end.
 */
record Writing<T>(JdbcClient jdbc, Script<T> script) {

    /** A new document; false when the key was used. */
    boolean add(Deed deed, T content) {
        if (!new Keys(jdbc).take(deed, true)) {
            return false;
        }
        if (!rows(deed).insert(deed, script.title(content))) {
            throw new IllegalStateException("There is a " + deed.kind() + " " + deed.document() + " already");
        }
        finish(deed, script.write(content), script.words(content));
        return true;
    }

    /** The next revision; false when another one was made since. */
    boolean change(Deed deed, T content) {
        if (!advances(deed, content, false, false)) {
            return false;
        }
        finish(deed, script.write(content), script.words(content));
        return true;
    }

    /** Off the shelf, as a revision of its own that says the same; false when another one was made since. */
    boolean remove(Deed deed, Body body) {
        T content = body.content(script);
        if (!advances(deed, content, false, true)) {
            return false;
        }
        finish(deed, body.json(), List.of());
        return true;
    }

    /** Back on the shelf, as a revision of its own that says the same. */
    boolean restore(Deed deed, Body body) {
        T content = body.content(script);
        if (!advances(deed, content, true, false)) {
            return false;
        }
        finish(deed, body.json(), script.words(content));
        return true;
    }

    /** The key is taken last: a save that met another writes nothing, its key least of all, and is tried again. */
    private boolean advances(Deed deed, T content, boolean wasRemoved, boolean removed) {
        if (!rows(deed).advance(deed, script.title(content), wasRemoved, removed)) {
            return false;
        }
        if (!new Keys(jdbc).take(deed, false)) {
            throw new IllegalStateException("The key of an act upon " + deed.document() + " was used meanwhile");
        }
        return true;
    }

    private void finish(Deed deed, String json, List<Script.Words> words) {
        rows(deed).revise(deed, json);
        new WordRows(jdbc).are(deed, words);
        new AuditChain(jdbc).write(deed, new Fingerprint().add(json).hex());
        NewsLine.of(deed).send(jdbc);
    }

    private Rows rows(Deed deed) {
        return new Rows(jdbc, deed.organisation(), deed.kind());
    }
}
