package org.diapason.studio.harmony;

import java.util.List;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.VerdictLook;

/**
 * How a cell came to say what it says.
 *
 * @param cell the path of the cell
 * @param credential the micro-credential
 * @param element the element
 * @param turns the moments at which it changed, the newest first
 * @param cut whether older revisions were not looked at
 */
public record HistoryView(String cell, String credential, Said element, List<Turn> turns, boolean cut) {

    public HistoryView {
        turns = List.copyOf(turns);
    }

    /**
     * A moment at which the cell changed.
     *
     * @param when the day
     * @param by who
     * @param what what was done, in their words
     * @param look the verdict from then on
     * @param stated what it stated from then on
     * @param standard what was asked from then on
     */
    public record Turn(String when, String by, Said what, VerdictLook look, Said stated, Said standard) {}
}
