package org.diapason.studio.history;

import java.util.List;

/**
 * What the history shows.
 *
 * @param path its address
 * @param newest the newest revision
 * @param lines what was done, the newest first
 * @param older where what is older stands; empty when nothing is
 */
public record HistoryView(String path, long newest, List<Line> lines, String older) {

    /** One act: the revision that it made, when, by whom, and what it was. */
    public record Line(long revision, String when, String at, String by, String words) {}
}
