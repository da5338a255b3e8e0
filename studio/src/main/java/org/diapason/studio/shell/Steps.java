package org.diapason.studio.shell;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Text;

/** The six steps of the framework, and where this series stands in each. */
public final class Steps {

    private static final List<Text> LABELS = List.of(
            Text.both("Auditoire et domaine", "Audience and domain"),
            Text.both("Approche conceptuelle", "Conceptual approach"),
            Text.both("Éléments du cadre", "Framework elements"),
            Text.both("Formation des animateurs", "Facilitator training"),
            Text.both("Évaluer et améliorer", "Evaluate and iterate"),
            Text.both("Outils et modèles", "Tools and templates"));

    private static final List<String> PAGES =
            List.of("audience", "pathway", "framework", "facilitation", "feedback", "toolkit");

    private final Opened opened;
    private final Traces traces;
    private final Visit visit;

    Steps(Opened opened, Traces traces, Visit visit) {
        this.opened = opened;
        this.traces = traces;
        this.visit = visit;
    }

    /** What a step is called, 1 to 6. */
    public static Text label(int step) {
        return LABELS.get(step - 1);
    }

    /** The page of a series on which a step is worked at. */
    public static String page(int step) {
        return PAGES.get(step - 1);
    }

    /** Where a series stands in each step, whoever asks in whichever language. */
    private record Standing(List<Integer> open, List<Rail.State> states) {

        static Standing of(Opened opened, Traces traces) {
            List<Integer> open = new ArrayList<>();
            List<Rail.State> states = new ArrayList<>();
            for (int number = 1; number <= LABELS.size(); number++) {
                open.add(StepOfCheck.open(opened.harmony(), number));
                states.add(Stated.of(opened.seen(), traces, number).state(open.getLast()));
            }
            return new Standing(List.copyOf(open), List.copyOf(states));
        }
    }

    List<Rail.Step> list() {
        Standing standing = opened.told().once(traces, Standing.class, () -> Standing.of(opened, traces));
        List<Rail.Step> steps = new ArrayList<>();
        for (int number = 1; number <= LABELS.size(); number++) {
            String findings = opened.path("steps/" + number);
            String path = opened.path(page(number));
            steps.add(new Rail.Step(
                    number,
                    label(number).show(visit.lang()),
                    path,
                    findings,
                    standing.states().get(number - 1),
                    standing.open().get(number - 1),
                    Rails.isWithin(visit, path) || Rails.isWithin(visit, findings)));
        }
        return steps;
    }
}
