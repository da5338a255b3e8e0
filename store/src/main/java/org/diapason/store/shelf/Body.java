package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Script;
import org.diapason.core.shelf.Unreadable;

/** A revision as it was written down. */
record Body(Id document, long revision, String json, Instant at, String by) {

    static Body read(ResultSet row, int number) throws SQLException {
        return new Body(
                Columns.id(row, "document"),
                row.getLong("revision"),
                row.getString("body"),
                Columns.instant(row, "at"),
                row.getString("by_name"));
    }

    /**
     * The document that it says.
     *
     * @throws Unreadable when it says none that this version knows
     */
    <T> Kept<T> open(Script<T> script) {
        return new Kept<>(document, revision, content(script), at, by);
    }

    <T> T content(Script<T> script) {
        try {
            return script.read(json);
        } catch (RuntimeException unknown) {
            throw new Unreadable(
                    "The " + script.kind() + " " + document + " cannot be read at revision " + revision, unknown);
        }
    }
}
