package org.diapason.studio.workshop;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * What the page of a workshop shows.
 *
 * @param path its address
 * @param list the address of all workshops
 * @param element the element
 * @param question its guiding question
 * @param evidence what the portfolio says of it
 * @param form what is asked for: amount, list or words
 * @param mine what whoever looks has answered or filled in
 * @param refusal why their answer cannot be taken; empty when nothing is wrong
 * @param board what is seen of the answers
 * @param may what whoever looks may do
 */
public record WorkshopView(
        String path,
        String list,
        Said element,
        Said question,
        String evidence,
        String form,
        Mine mine,
        String refusal,
        Board board,
        May may) {

    /** What may be done: answer, show the answers to all, decide. */
    public record May(boolean answer, boolean show, boolean decide) {}

    /** An answer as the form has it. */
    public record Mine(String shape, String low, String high, String words, String reason, boolean given) {

        /** Nothing answered yet. */
        public static final Mine NOTHING = new Mine("", "", "", "", "", false);
    }

    /**
     * What is seen of the answers.
     *
     * @param count how many have answered
     * @param open whether whoever looks may see them
     * @param shown whether all may
     * @param agreement how far they agree, in a sentence
     * @param spread from the least to the most, in words; empty where no amounts are
     * @param camps the different answers
     * @param decision what was decided; empty while nothing is
     * @param why the reason of the decision
     * @param by who decided and when
     */
    public record Board(
            String count,
            boolean open,
            boolean shown,
            String agreement,
            String spread,
            List<Camp> camps,
            String decision,
            Said why,
            String by) {}

    /** One answer: what it asks, the share of those who give it in hundredths, and who they are with their reasons. */
    public record Camp(String index, Said standard, String number, int percent, List<Voice> voices) {}

    /** Who, and why. */
    public record Voice(String by, String reason) {}
}
