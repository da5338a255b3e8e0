package org.diapason.store.shelf;

import java.time.Instant;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.shelf.Act;

/** What people do in tests, always at noon. */
final class Acts {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");

    private Acts() {}

    /** Something that may be repeated. */
    static Act act(Actor by, String verb) {
        return new Act(by, NOON, Code.of(verb), Text.both("geste", "act"), Fact.silent());
    }

    /** Something that happens once. */
    static Act keyed(Actor by, String verb, String key) {
        return new Act(by, NOON, Code.of(verb), Text.both("geste", "act"), Fact.of(key));
    }
}
