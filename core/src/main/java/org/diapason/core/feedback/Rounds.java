package org.diapason.core.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Token;

/** Where rounds and what was answered in them are kept (registre des rondes); an answer is never changed. */
public interface Rounds {

    /** Opens a round to whoever has this link. */
    void open(Round round, Token link, Actor by, Instant now);

    /** Makes links that each take one answer. */
    boolean hand(Id round, List<Token> once, Actor by, Instant now);

    /** Takes no more answers; false when there is no such round that is still open. */
    boolean close(Id round, Actor by, Instant now);

    /** Every round of a series, the newest first. */
    List<Counted> list(Id organisation, Id series);

    /** Whether anything was ever asked about a series. */
    boolean any(Id organisation, Id series);

    /** The rounds of a series with what was answered in them, the oldest first. */
    List<Poll> polls(Id organisation, Id series);

    /** What this link leads to. */
    Optional<Invited> behind(Token link);

    /** Keeps an answer, once for each key. */
    Outcome answer(Token link, String key, Completed answers, Instant now);

    /** Keeps a whole round that was asked elsewhere; false when the same was brought in before. */
    boolean bring(Round round, String source, List<Marked> answers, Actor by, Instant now);

    /**
     * A round and how many answered.
     *
     * @param round the round
     * @param answered how many answers were taken
     * @param once how many links that take one answer were made
     * @param spent how many of them were used
     * @param marked how many answers from elsewhere make one wonder: the same everywhere, or twice
     * @param brought whether the answers came in from elsewhere
     */
    record Counted(Round round, int answered, int once, int spent, int marked, boolean brought) {}

    /**
     * What a link leads to.
     *
     * @param organisation whose round it is
     * @param called what the organisation is called
     * @param round the round
     * @param spent whether the link took its one answer already
     */
    record Invited(Id organisation, String called, Round round, boolean spent) {}

    /** An answer from elsewhere, and what makes one wonder about it; empty when nothing does. */
    record Marked(Completed answers, String mark) {}

    /** What became of an answer. */
    enum Outcome {
        /** It is kept now. */
        KEPT,
        /** The same was kept before: sending it twice is harmless. */
        REPEATED,
        /** The link took its one answer already. */
        SPENT,
        /** The round takes no answers at this moment. */
        CLOSED,
        /** There is no such link. */
        NONE
    }
}
