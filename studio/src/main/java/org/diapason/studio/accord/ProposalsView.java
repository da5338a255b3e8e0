package org.diapason.studio.accord;

import java.util.List;
import java.util.Optional;
import org.diapason.formats.html.AccordView;
import org.diapason.formats.html.Said;

/**
 * What the page of proposals shows.
 *
 * @param path the path of its pages, without what follows accord/
 * @param matrix the path of the matrix
 * @param series what the series is called
 * @param lede the portfolio in one sentence
 * @param may whether who looks may decide
 * @param tally how many elements are proposed in which way
 * @param stand how far the team has come
 * @param approach how the micro-credentials fit together; a card like the others
 * @param families what is proposed for each element
 * @param shared outcomes that could be one competency
 * @param effect what the framework would say of the micro-credentials today
 * @param questions how many questions wait on the agenda
 * @param standing what the series' framework is called already; empty when it has none
 */
public record ProposalsView(
        String path,
        String matrix,
        Said series,
        String lede,
        boolean may,
        List<AccordView.Tally> tally,
        Stand stand,
        Card approach,
        List<Family> families,
        List<Card> shared,
        String effect,
        int questions,
        String standing) {

    public ProposalsView {
        tally = List.copyOf(tally);
        families = List.copyOf(families);
        shared = List.copyOf(shared);
    }

    /**
     * How far the team has come.
     *
     * @param words in one sentence
     * @param decided how many are decided
     * @param all how many proposals there are
     * @param sure how many of the open ones are clear
     * @param open how many are open
     */
    public record Stand(String words, int decided, int all, int sure, int open) {}

    /** A family of elements. */
    public record Family(String anchor, Said name, List<Card> cards) {}

    /**
     * One proposal.
     *
     * @param code its subject
     * @param label what it is about
     * @param css the way in which it is proposed, for the style sheet; empty when that says nothing
     * @param word the same, in a word
     * @param standard what would be asked
     * @param evidence what the portfolio says
     * @param remarks what speaks for it and against it, or which other way would do
     * @param bars the values found, with who states them
     * @param ways other ways, with what each costs more
     * @param mark the mark of the evidence
     * @param stood a mark of what was answered; empty while it is open
     * @param answer accepted, changed, refused, or empty while it is open
     * @param answered the answer in a sentence
     * @param canAccept whether there is something to accept
     */
    public record Card(
            String code,
            Said label,
            String css,
            String word,
            Said standard,
            Said evidence,
            List<String> remarks,
            List<AccordView.Bar> bars,
            List<Way> ways,
            String mark,
            String stood,
            String answer,
            String answered,
            boolean canAccept) {

        /** Whether nobody has answered it. */
        public boolean isOpen() {
            return answer.isEmpty();
        }
    }

    /** Another way to settle it: its word in the form, what it says, and what it costs more. */
    public record Way(String value, String words, String cost) {}

    /** One card alone, as htmx wants it. */
    public record One(ProposalsView all, Card card) {}

    /** The card of this subject. */
    Optional<Card> card(String code) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(approach),
                        java.util.stream.Stream.concat(
                                families.stream().flatMap(family -> family.cards().stream()), shared.stream()))
                .filter(card -> card.code().equals(code))
                .findFirst();
    }
}
