package org.diapason.formats.html;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.series.Series;

/** Sections of the report for other pages: one drawing and one table, wherever they are shown. */
public final class Fragments {

    private static final List<String> SHEETS = List.of("pathway", "effort", "lists");

    /** More layers side by side could not be read on paper. */
    private static final int LAYERS_OF_A_PAGE = 3;

    private Fragments() {}

    /** The drawing of the pathway alone; empty when there is nothing to draw, or far too much. */
    public static String pathwayDrawing(Series series, Lang lang) {
        return pathwayDrawing(series, lang, "");
    }

    /** The same drawing where a page holds several: each has a mark of its own in its names. */
    public static String pathwayDrawing(Series series, Lang lang, String mark) {
        Say say = Say.to(lang);
        StringBuilder drawings = new StringBuilder();
        for (PathwayPlot plot : new Pathways(series, say).view().plot()) {
            drawings.append(
                    Templates.render("report/pathwaydrawing.jte", Map.of("say", say, "plot", plot, "mark", mark)));
        }
        return drawings.toString();
    }

    /** The drawing of the pathway as places and lines, as wide as a letter page lets it be; none or one. */
    public static List<PathwayPlot> pathwayPlot(Series series, Lang lang) {
        return new Pathways(series, Say.to(lang)).plot(LAYERS_OF_A_PAGE);
    }

    /** The effort equaliser as places, for formats that draw by other means; none or one. */
    public static List<EffortPlot> effortPlot(List<EffortEstimate> estimates, double tolerance, Lang lang) {
        return Efforts.plot(estimates, tolerance, Say.to(lang));
    }

    /** The pathway set out in words: the numbered breaks, and what follows from the prerequisites. */
    public static PathwayView pathway(Series series, Lang lang) {
        return new Pathways(series, Say.to(lang)).view();
    }

    /** The effort equaliser alone; empty when no hours are known. */
    public static String equaliser(List<EffortEstimate> estimates, double tolerance, Lang lang, String mark) {
        Say say = Say.to(lang);
        StringBuilder drawings = new StringBuilder();
        for (EffortPlot plot : Efforts.plot(estimates, tolerance, say)) {
            drawings.append(Templates.render(
                    "report/equaliser.jte",
                    Map.of(
                            "say", say,
                            "plot", plot,
                            "tolerance", InWords.percent(tolerance, say.lang()),
                            "mark", mark)));
        }
        return drawings.toString();
    }

    /** The effort equaliser, with the table of its figures beneath. */
    public static String effort(Case seen, Lang lang) {
        Say say = Say.to(lang);
        return Templates.render("report/effort.jte", Map.of("say", say, "effort", new Efforts(seen, say).view()));
    }

    /** Which competency is taught, assessed and counted on in which micro-credential, in words. */
    public static CoverageView coverage(Series series, Lang lang) {
        return new Coverages(series, Say.to(lang)).view();
    }

    /** The style sheet of these sections. */
    public static String style() {
        return Style.sections(SHEETS);
    }
}
