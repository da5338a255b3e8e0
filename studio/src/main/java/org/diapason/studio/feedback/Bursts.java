package org.diapason.studio.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what comes to one link from one place within a minute, so that a flood does not drown what others answer. It
 * is kept in memory for that minute and never written: nobody can learn afterwards from where an answer came.
 */
final class Bursts {

    /** More than a whole lecture hall behind one address sends in a minute. */
    static final int MOST = 120;

    private static final int PLACES = 50_000;
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(int many, Instant since) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WHILE));
        }
    }

    /** Whether one more may come. */
    boolean allows(String link, String from, Instant now) {
        if (counts.size() > PLACES) {
            counts.clear();
        }
        return counts.merge(
                                link + " " + from,
                                new Count(1, now),
                                (known, one) -> known.isOver(now) ? one : new Count(known.many() + 1, known.since()))
                        .many()
                <= MOST;
    }
}
