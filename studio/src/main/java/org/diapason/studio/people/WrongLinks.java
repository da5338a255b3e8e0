package org.diapason.studio.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Visit;

/**
 * Counts the links that lead nowhere by where they are tried from, so that trying many is no use. It is kept in memory:
 * looking at a page writes nothing.
 */
public final class WrongLinks {

    private static final int MOST = 50;
    private static final int PLACES = 100_000;
    private static final Duration WHILE = Duration.ofMinutes(15);

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(int wrong, Instant since) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WHILE));
        }
    }

    /** What the link leads to; whoever tried too many that lead nowhere waits before the next one is looked at. */
    public Answer asked(Visit visit, Supplier<Optional<? extends Answer>> link) {
        if (mustWait(visit)) {
            return new Answer.Page("people/later.jte", visit.path(), 429);
        }
        Optional<? extends Answer> answer = link.get();
        if (answer.isEmpty()) {
            count(visit);
            return Answer.notFound();
        }
        return answer.get();
    }

    private boolean mustWait(Visit visit) {
        Count count = counts.get(visit.caller().from());
        return count != null && count.wrong() > MOST && !count.isOver(visit.now());
    }

    private void count(Visit visit) {
        if (counts.size() > PLACES) {
            counts.clear();
        }
        counts.merge(
                visit.caller().from(),
                new Count(1, visit.now()),
                (known, one) -> known.isOver(visit.now()) ? one : new Count(known.wrong() + 1, known.since()));
    }
}
