package org.diapason.formats.html;

import java.util.List;

/**
 * What a check found in one series.
 *
 * @param prefix what sets its addresses apart on a page with several series
 * @param file the file it was read from
 * @param head what it is about, and the answer
 * @param matrix the tuning matrix
 * @param problems the cells that ask for something, in prose
 * @param findings everything the checks found
 * @param colophon how the page was made
 */
public record CheckView(
        String prefix,
        String file,
        HeadView head,
        MatrixView matrix,
        List<ProblemView> problems,
        FindingsView findings,
        ColophonView colophon) {

    public CheckView {
        problems = List.copyOf(problems);
    }
}
