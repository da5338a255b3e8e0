package org.diapason.store.shelf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Act;

/** An act upon one document of one kind, and the revision that it makes. */
record Deed(Act act, String kind, Id document, long revision) {

    Id organisation() {
        return act.by().organisation();
    }

    /** As exact as the database keeps it, so that what is given back now is what will be read later. */
    Instant at() {
        return act.at().truncatedTo(ChronoUnit.MICROS);
    }
}
