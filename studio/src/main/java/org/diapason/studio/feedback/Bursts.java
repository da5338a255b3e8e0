package org.diapason.studio.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what comes to one link from one place within a minute, so that a flood does not drown what others answer. It
 * is kept in memory, forgotten when the next minute begins, and never written: nobody can learn afterwards from where an
 * answer came.
 */
final class Bursts {

    /** More than a whole lecture hall behind one address sends in a minute. */
    static final int MOST = 120;

    private static final int PLACES = 50_000;
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final Map<String, Integer> counts = new HashMap<>();
    private Instant since = Instant.EPOCH;

    /** Whether one more may come. */
    synchronized boolean allows(String link, String from, Instant now) {
        if (!now.isBefore(since.plus(WHILE)) || counts.size() > PLACES) {
            counts.clear();
            since = now;
        }
        return counts.merge(link + " " + from, 1, Integer::sum) <= MOST;
    }
}
