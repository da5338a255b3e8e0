package org.diapason.studio.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Noted;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.StepOfCheck;
import org.diapason.studio.shell.Steps;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Shows what the checks of a step found. */
final class StepPage {

    private final Studio studio;

    StepPage(Studio studio) {
        this.studio = studio;
    }

    Answer show(Visit visit) {
        Optional<Integer> number = number(visit.part("step"));
        Optional<Opened> opened = studio.desk().open(visit);
        return number.isPresent() && opened.isPresent()
                ? Answer.page("steps/page.jte", view(number.get(), opened.get(), visit.say()))
                : Answer.notFound();
    }

    private static Optional<Integer> number(String part) {
        return part.matches("[1-6]") ? Optional.of(Integer.valueOf(part)) : Optional.empty();
    }

    private static StepView view(int step, Opened opened, Say say) {
        List<Noted> all = opened.harmony().findings().stream()
                .filter(noted -> StepOfCheck.of(noted.check()) == step)
                .toList();
        return new StepView(
                step,
                say.in("Étape ", "Step ")
                        + step
                        + say.in(" : ", ": ")
                        + Steps.label(step).show(say.lang()),
                opened.path(Steps.page(step)),
                promises(all, Noted::isOffKey, opened, say),
                promises(all, noted -> StepOfCheck.isOpen(noted) && !noted.isOffKey(), opened, say),
                promises(all, noted -> noted.finding().tone() == Finding.Tone.SILENT, opened, say));
    }

    private static List<StepView.Promise> promises(List<Noted> all, Predicate<Noted> which, Opened opened, Say say) {
        Map<Check, List<Noted>> byCheck = new LinkedHashMap<>();
        all.stream()
                .filter(which)
                .forEach(noted -> byCheck.computeIfAbsent(noted.check(), check -> new java.util.ArrayList<>())
                        .add(noted));
        return byCheck.entrySet().stream()
                .map(entry -> new StepView.Promise(
                        entry.getKey().promise().show(say.lang()),
                        entry.getKey().why().show(say.lang()),
                        entry.getValue().stream()
                                .map(noted -> found(noted.finding(), opened, say))
                                .toList()))
                .toList();
    }

    private static StepView.Found found(Finding finding, Opened opened, Say say) {
        return new StepView.Found(
                say.text(finding.message()),
                say.text(finding.mend()),
                Whereabouts.page(finding.place()).map(opened::path).orElse(""));
    }
}
