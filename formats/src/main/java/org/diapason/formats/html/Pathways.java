package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.pathway.CriticalWay;
import org.diapason.core.harmony.pathway.SeriesPath;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.EntryPoint;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.series.Series;

/** Sets the pathway of a series out as a drawing and a list. */
final class Pathways {

    /** Beyond so many steps a drawing is a tangle, and the list says more. */
    private static final int MOST_DRAWN = 120;

    private final Series series;
    private final Pathway pathway;
    private final SeriesPath path;
    private final PathwayMap map;
    private final PathwayMarks marks;
    private final Say say;

    Pathways(Series series, Say say) {
        this.series = series;
        this.pathway = series.pathway();
        this.say = say;
        this.path = SeriesPath.of(series);
        this.map = new PathwayMap(series);
        this.marks = new PathwayMarks(map, path, say);
    }

    PathwayView view() {
        return new PathwayView(
                approach(),
                pathway.reason() instanceof Fact.Stated<Text>(Text reason) ? say.text(reason) : Said.here(""),
                facts(),
                plot(PathwayDrawing.WIDEST),
                new PathwaySteps(series, map, marks, say).list(),
                marks.broken());
    }

    /** The drawing, from left to right while it has at most so many layers; none where there is nothing to draw or far too much. */
    List<PathwayPlot> plot(int widest) {
        boolean drawn = !map.stops().isEmpty() && map.stops().size() <= MOST_DRAWN;
        return drawn ? List.of(new PathwayDrawing(map, marks, pathway, say, widest).draw()) : List.of();
    }

    private String approach() {
        if (!(pathway.approach() instanceof Fact.Stated<Approach>(Approach stated))) {
            return say.in(
                    "L'approche (progressive, modulaire ou hybride) n'est pas précisée.",
                    "The approach (progressive, modular or hybrid) is not stated.");
        }
        return switch (stated) {
            case PROGRESSIVE ->
                say.in(
                        "Approche progressive\u00a0: chaque micro-titre s'appuie sur le précédent.",
                        "Progressive approach: each micro-credential builds on the one before.");
            case MODULAR ->
                say.in(
                        "Approche modulaire\u00a0: chaque micro-titre tient seul, dans n'importe quel ordre.",
                        "Modular approach: each micro-credential stands alone, in any order.");
            case HYBRID ->
                say.in(
                        "Approche hybride\u00a0: un tronc commun, et des compléments qui l'entourent.",
                        "Hybrid approach: a core, and extras around it.");
        };
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        critical(facts);
        facts.add(say.in("À suivre en parallèle, au plus\u00a0: ", "Taken side by side, at most: ") + path.width());
        codes(facts, say.in("On y entre par ", "Learners come in at "), entries());
        codes(
                facts,
                say.in("Sans suite ni sortie prévue\u00a0: ", "No way on and nothing to leave with: "),
                path.deadEnds());
        if (pathway.longestYears() instanceof Fact.Stated<Integer>(Integer years)) {
            facts.add(say.in("Durée maximale\u00a0: ", "Longest time allowed: ")
                    + say.count(years, "an", "ans", "year", "years"));
        }
        return facts;
    }

    private List<Code> entries() {
        List<Code> stated = pathway.entries().stream().map(EntryPoint::at).toList();
        return stated.isEmpty() ? path.entries() : stated;
    }

    private void critical(List<String> facts) {
        if (path.hours() instanceof Fact.Stated<CriticalWay>(CriticalWay way)) {
            boolean alone = way.steps().size() == 1;
            facts.add((alone
                            ? say.in("Le plus long à lui seul\u00a0: ", "The longest by itself: ")
                            : say.in("Chemin critique\u00a0: ", "Critical path: "))
                    + String.join(" → ", way.steps().stream().map(Code::value).toList())
                    + ", "
                    + InWords.hours(way.length(), say.lang()));
        } else {
            facts.add(say.in(
                    "Chemin critique\u00a0: inconnu, faute d'heures.", "Critical path: unknown, for want of hours."));
        }
        path.weeks()
                .ifStated(way -> facts.add(
                        say.in("En semaines\u00a0: ", "In weeks: ") + InWords.weeks(way.length(), say.lang())));
    }

    private void codes(List<String> facts, String words, List<Code> codes) {
        if (!codes.isEmpty()) {
            facts.add(words + InWords.list(codes.stream().map(Code::value).toList(), say.lang()));
        }
    }

    /** What learners can leave with after this step, when anything is stated. */
    static List<OffRamp> offRamps(Pathway pathway, Code after) {
        return pathway.offRamps().stream()
                .filter(ramp -> ramp.after().equals(after))
                .toList();
    }
}
