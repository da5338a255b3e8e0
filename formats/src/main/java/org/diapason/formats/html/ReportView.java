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
 * @param pathway the pathway, drawn and listed
 * @param effort the effort equaliser
 * @param outcomes what learners will be able to do
 * @param profiles what regimes ask to be stated
 * @param coverage the competencies
 * @param findings everything the checks found
 * @param sources where the facts come from
 * @param colophon how the page was made
 */
public record ReportView(
        String title,
        HeadView head,
        QuestionsView questions,
        MatrixView matrix,
        List<ProblemView> problems,
        PathwayView pathway,
        EffortView effort,
        OutcomesView outcomes,
        ProfilesView profiles,
        CoverageView coverage,
        FindingsView findings,
        SourcesView sources,
        ColophonView colophon) {

    public ReportView {
        problems = List.copyOf(problems);
    }
}
