package org.diapason.formats.intake;

import org.diapason.core.base.Text;
import org.diapason.formats.tree.Spot;

/**
 * What became of one row or part of a file.
 *
 * @param fate whether it was taken, and how surely
 * @param spot where it stands
 * @param original its own words, shortened where they are long
 * @param message what was made of it, or why nothing was
 */
public record Remark(Fate fate, Spot spot, String original, Text message) {

    /** The most characters of the original that are kept. */
    public static final int LONGEST = 200;

    /** What can become of a part of a file. */
    public enum Fate {
        /** It was understood as it stands. */
        TAKEN,
        /** It was understood, but a person should look: the words left a choice. */
        GUESSED,
        /** A figure was worked out from the content, such as minutes from words. */
        ESTIMATED,
        /** It was not understood, or has no place in a series; the file still has it. */
        LEFT
    }

    public Remark {
        original = original.length() <= LONGEST ? original : original.substring(0, LONGEST - 1) + "…";
    }

    /** The part was understood. */
    public static Remark taken(Spot spot, String original, Text message) {
        return new Remark(Fate.TAKEN, spot, original, message);
    }

    /** The part was understood, with a doubt. */
    public static Remark guessed(Spot spot, String original, Text message) {
        return new Remark(Fate.GUESSED, spot, original, message);
    }

    /** A figure was worked out from the part. */
    public static Remark estimated(Spot spot, String original, Text message) {
        return new Remark(Fate.ESTIMATED, spot, original, message);
    }

    /** The part was left where it is. */
    public static Remark left(Spot spot, String original, Text message) {
        return new Remark(Fate.LEFT, spot, original, message);
    }
}
