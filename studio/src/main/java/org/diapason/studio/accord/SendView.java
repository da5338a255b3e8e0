package org.diapason.studio.accord;

import java.util.List;

/**
 * What the page shows where files come in.
 *
 * @param action where the form goes
 * @param into the title of the series into which they go; empty when they begin one
 * @param proposals the proposals of that series; empty when there is none
 * @param members how many micro-credentials it has
 * @param may whether who looks may bring in files
 * @param readable what can be read
 * @param earlier what was sent before
 * @param name the title that was given to a new series
 * @param refusal why the files cannot be taken; empty when nothing is wrong
 */
public record SendView(
        String action,
        String into,
        String proposals,
        int members,
        boolean may,
        List<String> readable,
        List<Earlier> earlier,
        String name,
        String refusal) {

    /** The most bytes that are sent at once. */
    public long most() {
        return Parcel.MOST_BYTES;
    }

    /** Files that were sent before: where to find them again, what they are called, how far they are, since when. */
    public record Earlier(String path, String title, String stage, String day) {}
}
