package org.diapason.app.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.diapason.core.base.Id;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.Organisations;

/** The names and looks of organisations, kept at hand for a few seconds: they stand on every page and seldom change. */
final class Houses {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Organisations organisations;
    private final Clock clock;
    private final Map<Id, Known> known = new ConcurrentHashMap<>();

    private record Known(Optional<Organisation> organisation, Instant until) {}

    Houses(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    Optional<Organisation> find(Id id) {
        Instant now = clock.instant();
        Known last = known.get(id);
        if (last != null && now.isBefore(last.until())) {
            return last.organisation();
        }
        if (known.size() > MOST) {
            known.clear();
        }
        Known fresh = new Known(organisations.find(id), now.plus(FRESH));
        known.put(id, fresh);
        return fresh.organisation();
    }
}
