package org.diapason.studio.harmony;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Family;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.formats.html.Anchors;
import org.diapason.formats.html.IndexView;
import org.diapason.formats.html.ProblemView;
import org.diapason.formats.html.Problems;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.VerdictLook;
import org.diapason.studio.series.CellPath;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The tuning matrix: elements by family, a column for each micro-credential, or the same in prose. */
final class MatrixPage {

    /** How many cells in prose stand on one page. */
    static final int A_PAGE = 60;

    private final Studio studio;

    MatrixPage(Studio studio) {
        this.studio = studio;
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page("harmony/matrix.jte", told(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    /** The whole matrix, as most look at it, is laid out once; a part of it whenever it is asked for. */
    private static MatrixView told(Opened opened, Visit visit) {
        return visit.query().isEmpty()
                ? opened.told().once(MatrixView.class, visit.lang(), () -> view(opened, visit))
                : view(opened, visit);
    }

    static MatrixView view(Opened opened, Visit visit) {
        Say say = visit.say();
        Asked asked = Asked.of(visit);
        MatrixCut cut = MatrixCut.of(opened, asked);
        List<ProblemView> problems = asked.prose() ? problems(opened, cut, say) : List.of();
        int from = Math.min(problems.size(), (asked.page() - 1) * A_PAGE);
        return new MatrixView(
                opened.path("matrix"),
                asked,
                new MatrixRows(opened, cut, say).columns(),
                asked.prose() ? List.of() : new MatrixRows(opened, cut, say).families(),
                cut.isRoomy(),
                IndexView.of(opened.harmony().index(), say),
                opened.harmony().index().counts().entrySet().stream()
                        .map(count -> new MatrixView.Count(VerdictLook.of(count.getKey()), count.getValue()))
                        .toList(),
                verdicts(opened, asked, say),
                families(opened, asked, say),
                credentials(opened, asked, say),
                problems.subList(from, Math.min(problems.size(), from + A_PAGE)).stream()
                        .map(problem -> new MatrixView.Problem(
                                CellPath.of(opened, problem.code(), problem.elementCode()), problem))
                        .toList(),
                problems.size(),
                (problems.size() + A_PAGE - 1) / A_PAGE,
                nothingYet(opened, say));
    }

    private static String nothingYet(Opened opened, Say say) {
        if (opened.series().microCredentials().isEmpty()) {
            return say.in(
                    "La série n'a pas encore de micro-titre\u00a0: il n'y a rien à comparer.",
                    "The series has no micro-credential yet: there is nothing to compare.");
        }
        return opened.harmony().matrix().rows().isEmpty()
                ? say.in(
                        "Le cadre ne fixe encore aucune norme\u00a0: il n'y a rien à quoi comparer.",
                        "The framework sets no standard yet: there is nothing to compare with.")
                : "";
    }

    private static List<ProblemView> problems(Opened opened, MatrixCut cut, Say say) {
        return new Problems(opened.seen(), new Anchors(""), say)
                .list().stream()
                        .filter(problem -> cut.shows(Code.of(problem.code()), Code.of(problem.elementCode()))
                                && (cut.asked().verdict().isEmpty()
                                        || problem.look()
                                                .css()
                                                .equals(cut.asked().verdict())))
                        .toList();
    }

    private static List<MatrixView.Choice> verdicts(Opened opened, Asked asked, Say say) {
        List<MatrixView.Choice> choices = new ArrayList<>();
        for (Map.Entry<Verdict.Kind, Integer> count :
                opened.harmony().index().counts().entrySet()) {
            VerdictLook look = VerdictLook.of(count.getKey());
            choices.add(new MatrixView.Choice(
                    look.css(),
                    look.word(say) + " (" + count.getValue() + ")",
                    look.css().equals(asked.verdict())));
        }
        return choices;
    }

    private static List<MatrixView.Choice> families(Opened opened, Asked asked, Say say) {
        Map<Code, MatrixView.Choice> choices = new LinkedHashMap<>();
        for (TuningMatrix.Row row : opened.harmony().matrix().rows()) {
            Code code = row.kind().family();
            choices.computeIfAbsent(
                    code,
                    family -> new MatrixView.Choice(
                            family.value(),
                            label(opened, family, say).words(),
                            family.value().equals(asked.family())));
        }
        return List.copyOf(choices.values());
    }

    private static List<MatrixView.Choice> credentials(Opened opened, Asked asked, Say say) {
        return opened.series().microCredentials().stream()
                .map(mc -> new MatrixView.Choice(
                        mc.code().value(),
                        mc.code() + " – " + mc.title().show(say.lang()),
                        mc.code().value().equals(asked.credential())))
                .toList();
    }

    /** What a family is called: the framework's own, one of the practical framework, or the institution's. */
    static Said label(Opened opened, Code code, Say say) {
        return family(opened, code)
                .map(family -> say.text(family.label()))
                .orElseGet(() ->
                        Said.here(say.in("Éléments propres à l'établissement", "The institution's own elements")));
    }

    static java.util.Optional<Family> family(Opened opened, Code code) {
        List<Family> known = new ArrayList<>(opened.dossier().framework().families());
        known.addAll(Elements.families());
        return known.stream().filter(family -> family.code().equals(code)).findFirst();
    }
}
