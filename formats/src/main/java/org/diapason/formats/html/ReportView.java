package org.diapason.formats.html;

import java.util.List;

/**
 * Everything a report shows, section by section.
 *
 * @param title the title of the page
 * @param head what it is about, and the answer
 * @param questions the three questions of a director
 * @param matrix the tuning matrix
 * @param problems the cells that ask for something, in prose
 * @param findings everything the checks found
 * @param colophon how the page was made
 */
public record ReportView(
        String title,
        HeadView head,
        QuestionsView questions,
        MatrixView matrix,
        List<ProblemView> problems,
        FindingsView findings,
        ColophonView colophon) {

    public ReportView {
        problems = List.copyOf(problems);
    }
}
