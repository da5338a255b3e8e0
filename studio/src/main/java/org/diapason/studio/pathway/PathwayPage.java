package org.diapason.studio.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;
import org.diapason.formats.html.Fragments;
import org.diapason.formats.html.PathwayView;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** The page of the pathway. */
final class PathwayPage {

    private final Desk desk;

    PathwayPage(Desk desk) {
        this.desk = desk;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("pathway/page.jte", view(opened, visit.say())))
                .orElseGet(Answer::notFound);
    }

    /** How a file writes one of a closed list. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static PathView view(Opened opened, Say say) {
        Pathway pathway = opened.series().pathway();
        PathwayView words = Fragments.pathway(opened.series(), say.lang());
        return new PathView(
                new Approaches(opened, say).list(),
                pathway.approach().isStated(),
                pathway.reason() instanceof Fact.Stated<Text>(Text reason) ? say.text(reason) : Said.here(""),
                Fragments.pathwayDrawing(opened.series(), say.lang()),
                words.broken(),
                words.facts(),
                steps(opened, words, say),
                opened.path("pathway"));
    }

    private static List<PathView.Step> steps(Opened opened, PathwayView words, Say say) {
        Series series = opened.series();
        List<PathView.Step> steps = new ArrayList<>();
        for (MicroCredential mc : series.microCredentials()) {
            List<String> requires = codes(mc.requires().orElse(List.of()));
            steps.add(new PathView.Step(
                    mc.code().value(),
                    say.text(mc.title()),
                    false,
                    mc.role().map(PathwayPage::word).orElse(""),
                    mc.requires().isStated(),
                    requires,
                    sentence(words, mc.code()),
                    others(series, mc.code(), requires, say),
                    offRamps(series.pathway(), mc.code(), say),
                    opened.path("micro-credentials/" + mc.code())));
        }
        for (Milestone milestone : series.milestones()) {
            List<String> requires = codes(milestone.requires());
            steps.add(new PathView.Step(
                    milestone.code().value(),
                    say.text(milestone.title()),
                    true,
                    "",
                    true,
                    requires,
                    sentence(words, milestone.code()),
                    others(series, milestone.code(), requires, say),
                    offRamps(series.pathway(), milestone.code(), say),
                    ""));
        }
        return steps;
    }

    private static String sentence(PathwayView words, Code step) {
        return words.steps().stream()
                .filter(each -> each.code().equals(step.value()))
                .findFirst()
                .map(PathwayView.Step::requires)
                .orElse("");
    }

    private static List<String> codes(List<Requirement> requires) {
        return requires.stream()
                .flatMap(requirement -> requirement.of().stream())
                .map(Code::value)
                .distinct()
                .toList();
    }

    private static List<PathView.Other> others(Series series, Code self, List<String> requires, Say say) {
        List<PathView.Other> others = new ArrayList<>();
        for (MicroCredential mc : series.microCredentials()) {
            other(others, mc.code(), mc.title(), self, requires, say);
        }
        for (Milestone milestone : series.milestones()) {
            other(others, milestone.code(), milestone.title(), self, requires, say);
        }
        return others;
    }

    private static void other(
            List<PathView.Other> others, Code code, Text title, Code self, List<String> requires, Say say) {
        if (!code.equals(self) && !requires.contains(code.value())) {
            others.add(new PathView.Other(code.value(), title.show(say.lang())));
        }
    }

    private static List<Said> offRamps(Pathway pathway, Code after, Say say) {
        return pathway.offRamps().stream()
                .filter(ramp -> ramp.after().equals(after))
                .map(OffRamp::value)
                .map(say::text)
                .toList();
    }
}
