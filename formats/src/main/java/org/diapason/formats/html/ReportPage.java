package org.diapason.formats.html;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;

/** The report on a series: one page that a director can read, print and send, with nothing outside it. */
public final class ReportPage {

    private ReportPage() {}

    /**
     * The page as HTML.
     *
     * @param seen the series, its framework and the day
     * @param harmony the judgement of it
     * @param lang the language of the page, French or English; any other reads English
     * @param edition the version of Diapason, for the colophon
     */
    public static String render(Case seen, Harmony harmony, Lang lang, String edition) {
        Say say = Say.to(lang);
        ReportView report = view(seen, harmony, say, edition);
        return Templates.render("report/page.jte", Map.of("say", say, "style", Style.report(), "report", report));
    }

    private static ReportView view(Case seen, Harmony harmony, Say say, String edition) {
        Anchors anchors = new Anchors("");
        List<ProblemView> problems = new Problems(seen, anchors, say).list();
        return new ReportView(
                say.text(seen.series().title()).words() + say.in("\u00a0: rapport d'harmonie", ": harmony report"),
                HeadView.of(seen, harmony, say),
                new Questions(seen, anchors, say).view(problems, new CareList(harmony.findings(), anchors, say)),
                new MatrixViews(seen, anchors, say).view(),
                problems,
                new Pathways(seen.series(), say).view(),
                new Efforts(seen, say).view(),
                new OutcomeLists(seen.series(), say).view(),
                new ProfileSheets(seen, say).view(),
                new Coverages(seen.series(), say).view(),
                new Findings(harmony.findings(), anchors, say).view(),
                SourceLists.view(seen.series(), say),
                ColophonView.of(seen, edition, say));
    }
}
