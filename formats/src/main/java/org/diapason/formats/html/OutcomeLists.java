package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/** Lists the outcomes of a series with their levels and how each is shown. */
final class OutcomeLists {

    private final Series series;
    private final Say say;

    OutcomeLists(Series series, Say say) {
        this.series = series;
        this.say = say;
    }

    OutcomesView view() {
        List<OutcomesView.Credential> credentials = new ArrayList<>();
        for (MicroCredential mc : series.microCredentials()) {
            Fact<List<Outcome>> outcomes = mc.learning().outcomes();
            List<OutcomesView.Line> lines = outcomes.orElse(List.of()).stream()
                    .map(outcome -> line(outcome, assessed(mc, outcome.code())))
                    .toList();
            credentials.add(
                    new OutcomesView.Credential(mc.code().value(), say.text(mc.title()), outcomes.isStated(), lines));
        }
        for (Milestone milestone : series.milestones()) {
            milestone
                    .outcomes()
                    .ifStated(covered -> credentials.add(new OutcomesView.Credential(
                            milestone.code().value(),
                            say.text(milestone.title()),
                            true,
                            covered.stream()
                                    .map(each -> line(each.outcome(), reached(each.by())))
                                    .toList())));
        }
        return new OutcomesView(credentials);
    }

    private OutcomesView.Line line(Outcome outcome, String shown) {
        List<String> level = new ArrayList<>();
        outcome.process().ifStated(process -> level.add(InWords.name(process, say.lang())));
        outcome.knowledge().ifStated(knowledge -> level.add(InWords.name(knowledge, say.lang())));
        return new OutcomesView.Line(
                outcome.code().value(),
                say.text(outcome.statement()),
                level.isEmpty() ? say.in("niveau non précisé", "level not stated") : String.join(" × ", level),
                competencies(outcome.competencies()),
                shown);
    }

    private String assessed(MicroCredential mc, Code outcome) {
        if (!(mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments))) {
            return say.notStated();
        }
        List<String> methods = new ArrayList<>();
        for (Assessment assessment : assessments) {
            if (assessment.outcomes().is(covered -> covered.contains(outcome))) {
                methods.add(InWords.name(assessment.method(), say.lang())
                        + assessment
                                .weight()
                                .map(weight -> " (" + InWords.percent(weight, say.lang()) + ")")
                                .orElse(""));
            }
        }
        return methods.isEmpty()
                ? say.in("aucune évaluation ne le dit", "no assessment says so")
                : InWords.list(methods, say.lang());
    }

    private String reached(List<Code> by) {
        return by.isEmpty() ? say.notStated() : codes(by);
    }

    /** What these competencies are called, or their codes where the series does not name them. */
    private String competencies(List<Code> codes) {
        return InWords.list(codes.stream().map(this::competency).toList(), say.lang());
    }

    private String competency(Code code) {
        return series.competencies().stream()
                .filter(competency -> competency.code().equals(code))
                .findFirst()
                .map(competency -> competency.label().show(say.lang()))
                .orElse(code.value());
    }

    private static String codes(List<Code> codes) {
        return String.join(", ", codes.stream().map(Code::value).toList());
    }
}
