package org.diapason.studio.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.ElementPolicy.Freedom;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.people.Right;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Deviations;
import org.diapason.formats.html.Anchors;
import org.diapason.formats.html.IndexView;
import org.diapason.formats.html.ProblemView;
import org.diapason.formats.html.Problems;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.Shares;
import org.diapason.formats.html.VerdictLook;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The home of a series. */
final class HomePage {

    /** How many false notes are told before the matrix tells the rest. */
    private static final int FEW = 5;

    private final Studio studio;

    HomePage(Studio studio) {
        this.studio = studio;
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page("series/home.jte", told(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private static HomeView told(Opened opened, Visit visit) {
        List<Right> rights = Asked.RIGHTS.stream().filter(visit::may).toList();
        return opened.told().once(new For(visit.lang(), rights), HomeView.class, () -> view(opened, visit));
    }

    /** All that a home depends on besides the series: what one is asked to do next follows from what one may do. */
    private record For(Lang lang, List<Right> rights) {}

    static HomeView view(Opened opened, Visit visit) {
        Say say = visit.say();
        List<HomeView.FalseNote> falseNotes = falseNotes(opened, say);
        return new HomeView(
                say.text(opened.series().title()),
                framework(opened.dossier().framework(), say),
                IndexView.of(opened.harmony().index(), say),
                visit.may(Right.DESIGN) ? new NextThing(opened, say).next() : Asked.of(opened, visit),
                Strips.of(opened, say),
                uniform(opened, say),
                varying(opened, say),
                opened.harmony().matrix().rows().stream()
                        .filter(row -> row.policy().freedom() == Freedom.FREE)
                        .map(row -> say.text(row.kind().label()))
                        .toList(),
                deviations(opened, say),
                falseNotes.stream().limit(FEW).toList(),
                Math.max(0, falseNotes.size() - FEW),
                Upkeep.of(opened, say),
                opened.path("matrix"),
                opened.path("deviations"));
    }

    private static Said framework(Framework framework, Say say) {
        if (framework.elements().isEmpty()) {
            return Said.here("");
        }
        Said title = say.text(framework.title());
        return new Said(title.words() + ", version\u00a0" + framework.version().value(), title.lang());
    }

    private static List<HomeView.Uniform> uniform(Opened opened, Say say) {
        List<HomeView.Uniform> uniform = new ArrayList<>();
        for (TuningMatrix.Row row : opened.harmony().matrix().rows()) {
            if (row.policy().freedom() != Freedom.FREE) {
                Fact<Double> share = HarmonyIndex.of(List.of(row)).share();
                uniform.add(new HomeView.Uniform(
                        opened.path("matrix") + "#"
                                + new Anchors("").element(row.kind().code()),
                        say.text(row.kind().label()),
                        say.standard(row.policy().standard(), row.kind()),
                        share.isStated(),
                        (int) Math.round(100 * share.orElse(0.0)),
                        Shares.sentence(row, say),
                        row.cells().stream()
                                .allMatch(cell -> isFine(cell.verdict().kind()))));
            }
        }
        uniform.sort(Comparator.comparing((HomeView.Uniform one) -> !one.known())
                .thenComparingInt(HomeView.Uniform::percent));
        return uniform;
    }

    private static boolean isFine(Verdict.Kind verdict) {
        return switch (verdict) {
            case IN_TUNE, PERMITTED, JUSTIFIED -> true;
            case OFF_KEY, SILENT, TO_JUDGE -> false;
        };
    }

    private static List<HomeView.Varying> varying(Opened opened, Say say) {
        List<HomeView.Varying> varying = new ArrayList<>();
        for (TuningMatrix.Row row : opened.harmony().matrix().rows()) {
            if (row.policy().latitude() instanceof Fact.Stated<Standard>(Standard latitude)) {
                varying.add(new HomeView.Varying(
                        say.text(row.kind().label()),
                        say.standard(row.policy().standard(), row.kind()),
                        say.standard(latitude, row.kind())));
            }
        }
        return varying;
    }

    private static List<HomeView.Granted> deviations(Opened opened, Say say) {
        Kinds kinds = Kinds.of(opened.dossier().framework());
        List<HomeView.Granted> deviations = new ArrayList<>();
        for (Deviation deviation : opened.series().deviations()) {
            Deviations.State state = Deviations.state(deviation, opened.seen().today());
            if (state == Deviations.State.ASKED || state == Deviations.State.GRANTED) {
                Said label = say.text(kinds.get(deviation.element()).label());
                deviations.add(new HomeView.Granted(
                        state == Deviations.State.ASKED ? VerdictLook.OFF_KEY : VerdictLook.JUSTIFIED,
                        CellPath.of(opened, deviation.microCredential(), deviation.element()),
                        new Said(deviation.microCredential() + ", " + label.words(), label.lang()),
                        DeviationWords.state(deviation, opened.seen().today(), say)));
            }
        }
        return deviations;
    }

    private static List<HomeView.FalseNote> falseNotes(Opened opened, Say say) {
        List<HomeView.FalseNote> falseNotes = new ArrayList<>();
        for (ProblemView problem : new Problems(opened.seen(), new Anchors(""), say).list()) {
            if (problem.look() == VerdictLook.OFF_KEY) {
                falseNotes.add(new HomeView.FalseNote(
                        CellPath.of(opened, problem.code(), problem.elementCode()),
                        problem.code(),
                        problem.element(),
                        problem.stated(),
                        problem.standard()));
            }
        }
        return falseNotes;
    }
}
