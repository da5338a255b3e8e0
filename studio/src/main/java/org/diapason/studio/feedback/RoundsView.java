package org.diapason.studio.feedback;

import java.util.List;
import org.diapason.core.feedback.Round;
import org.diapason.formats.html.Said;
import org.diapason.studio.people.Blanks;

/**
 * The rounds of a series, and a new one.
 *
 * @param path the path of this page
 * @param rounds the rounds, the newest first
 * @param credentials the micro-credentials that can be asked about
 * @param cohorts the cohorts that can be asked
 * @param asked what each instrument asks here
 * @param questions where the series' own questions are written; their labels
 * @param asking where a new question is written
 * @param threshold of how many people at least anything is told
 * @param blanks what was typed into the form
 * @param handed links that were just made; none when none were
 */
public record RoundsView(
        String path,
        List<Line> rounds,
        List<Choice> credentials,
        List<Choice> cohorts,
        List<Asked> asked,
        List<Choice> questions,
        String asking,
        int threshold,
        Blanks blanks,
        Links handed) {

    public RoundsView {
        rounds = List.copyOf(rounds);
        credentials = List.copyOf(credentials);
        cohorts = List.copyOf(cohorts);
        asked = List.copyOf(asked);
        questions = List.copyOf(questions);
    }

    /**
     * One round.
     *
     * @param id which round
     * @param name what tells it from the others
     * @param instrument whom it asks
     * @param about what it asks about
     * @param state how it stands
     * @param until when it ends or ended, in words
     * @param answered how many answered
     * @param once how many links for one answer were made
     * @param spent how many of them were used
     * @param marked how many answers make one wonder; none are told where too few answered
     * @param brought whether its answers came in from a file
     */
    public record Line(
            String id,
            String name,
            String instrument,
            Said about,
            Round.State state,
            String until,
            int answered,
            int once,
            int spent,
            int marked,
            boolean brought) {}

    /** Everything that an instrument asks, in order. */
    public record Asked(String instrument, List<Said> questions) {
        public Asked {
            questions = List.copyOf(questions);
        }
    }

    /** Something to choose, with its code. */
    public record Choice(String code, Said label) {}

    /**
     * Links to hand on, shown this one time.
     *
     * @param once whether each takes one answer
     * @param addresses the links
     */
    public record Links(boolean once, List<String> addresses) {

        /** No links. */
        public static final Links NONE = new Links(false, List.of());

        public Links {
            addresses = List.copyOf(addresses);
        }

        /** Never the links, so that no log can hold them. */
        @Override
        public String toString() {
            return "Links";
        }
    }
}
