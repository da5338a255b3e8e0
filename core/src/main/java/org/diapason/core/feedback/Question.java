package org.diapason.core.feedback;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Impossible;
import org.diapason.core.base.Text;

/**
 * One question of an instrument, tied to the element of the framework that its answers speak of (question).
 *
 * @param code its short name: questions of the same name are compared from round to round
 * @param asks which instrument asks it
 * @param words the question itself
 * @param kind what can be answered
 * @param choices what there is to choose from, where one choice is asked; none for every other kind
 * @param element the element kind that it speaks of
 */
public record Question(Code code, Instrument asks, Text words, Kind kind, List<Text> choices, Code element) {

    /** The most choices of a question: more than can be read on a telephone help nobody. */
    public static final int MOST_CHOICES = 12;

    /** Quarters of an hour: hours are kept in them, so that every answer is a whole number. */
    public static final int QUARTERS = 4;

    private static final int MOST_HOURS = 1000;

    public Question {
        choices = List.copyOf(choices);
        if (kind == Kind.CHOICE ? choices.size() < 2 || choices.size() > MOST_CHOICES : !choices.isEmpty()) {
            throw new Impossible(
                    "Une question à choix propose de 2 à " + MOST_CHOICES + " choix, et les autres n'en proposent pas.",
                    "A question of choice offers 2 to " + MOST_CHOICES + " choices, and the others offer none.");
        }
    }

    /** What can be answered. */
    public enum Kind {
        /** From 1, strongly disagree, to 5, strongly agree. */
        SCALE,
        /** Yes or no. */
        YES_NO,
        /** Hours that it took. */
        HOURS,
        /** From 0, not at all, to 10, with certainty. */
        RECOMMEND,
        /** One of several choices. */
        CHOICE,
        /** Words of one's own. */
        WORDS
    }

    /** The least number that an answer can be. */
    public int least() {
        return kind == Kind.SCALE ? 1 : 0;
    }

    /** The greatest number that an answer can be; below the least for free words, which are no number. */
    public int most() {
        return switch (kind) {
            case SCALE -> 5;
            case YES_NO -> 1;
            case HOURS -> MOST_HOURS * QUARTERS;
            case RECOMMEND -> 10;
            case CHOICE -> choices.size() - 1;
            case WORDS -> -1;
        };
    }

    /** Whether this number can be an answer. */
    public boolean takes(int value) {
        return value >= least() && value <= most();
    }

    /** From which number on an answer is a favourable one; one above the most where none is better than another. */
    public int favourable() {
        return switch (kind) {
            case SCALE -> 4;
            case YES_NO -> 1;
            case RECOMMEND -> 9;
            case HOURS, CHOICE, WORDS -> most() + 1;
        };
    }

    /** Whether the same share can be told of it from round to round. */
    public boolean hasShare() {
        return favourable() <= most();
    }
}
