package org.diapason.studio.history;

import java.util.List;

/**
 * What the page of one act shows.
 *
 * @param path the address of the history
 * @param line the act
 * @param newest the newest revision
 * @param first whether the series began with it
 * @param changes what it changed
 * @param before the revision before; 0 when there is none
 * @param after the revision after; 0 when there is none
 * @param canRestore whether who looks may have the series back as it was then
 */
public record RevisionView(
        String path,
        HistoryView.Line line,
        long newest,
        boolean first,
        List<Changed> changes,
        long before,
        long after,
        boolean canRestore) {

    /** One field: how it changed (added, removed, changed, order), where it stands, what it said and what it says. */
    public record Changed(String how, String place, String was, String is) {}
}
