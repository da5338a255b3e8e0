package org.diapason.core.harmony.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.harmony.Trail;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Item;
import org.diapason.core.series.Learning;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;

/** Follows the references within one micro-credential: to its own outcomes and activities, and to competencies. */
final class InnerReferences {
    private static final String OUTCOMES = "outcomes";

    private final Trail trail;
    private final Outward outward;
    private final References.Lost lost;
    private final FewCodes known = new FewCodes();

    /** Follows a reference that leaves the micro-credential. */
    @FunctionalInterface
    interface Outward {
        void follow(Sort sort, Code code, String field);
    }

    InnerReferences(Trail trail, Outward outward, References.Lost lost) {
        this.trail = trail;
        this.outward = outward;
        this.lost = lost;
    }

    void of(MicroCredential mc) {
        Learning learning = mc.learning();
        List<Outcome> own = learning.outcomes().orElse(List.of());
        known.clear();
        for (Outcome outcome : own) {
            known.add(outcome.code());
        }
        competencies(learning, own);
        if (learning.modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)) {
            for (Module module : modules) {
                trail.enter("modules", module.code());
                outcomes(module.outcomes(), own, OUTCOMES);
                activities(module.activities(), own);
                trail.leave();
            }
        }
        activities(learning.activities(), own);
        if (learning.assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
            for (Assessment assessment : assessments) {
                trail.enter("assessments", assessment.code());
                outcomes(assessment.outcomes(), own, OUTCOMES);
                questions(assessment.questions(), own);
                trail.leave();
            }
        }
        mc.recognition().priorLearning().ifStated(prior -> outcomes(Fact.of(prior.outcomes()), own, "prior-learning"));
        learning.actionMap().ifStated(map -> actionMap(map, mc));
    }

    private void competencies(Learning learning, List<Outcome> own) {
        for (Outcome outcome : own) {
            if (!outcome.competencies().isEmpty() || !outcome.assumes().isEmpty()) {
                trail.enter(OUTCOMES, outcome.code());
                each(outcome.competencies(), "competencies");
                each(outcome.assumes(), "assumes");
                trail.leave();
            }
        }
        if (learning.competencies() instanceof Fact.Stated<List<Code>>(List<Code> codes)) {
            each(codes, "competencies");
        }
        each(learning.assumes(), "assumes");
    }

    private void each(List<Code> codes, String field) {
        for (Code code : codes) {
            outward.follow(Sort.COMPETENCY, code, field);
        }
    }

    private void activities(Fact<List<Activity>> activities, List<Outcome> own) {
        if (activities instanceof Fact.Stated<List<Activity>>(List<Activity> each)) {
            for (Activity activity : each) {
                if (activity.outcomes().isStated() || activity.questions().isStated()) {
                    trail.enter("activities", activity.code());
                    outcomes(activity.outcomes(), own, OUTCOMES);
                    questions(activity.questions(), own);
                    trail.leave();
                }
            }
        }
    }

    private void questions(Fact<List<Item>> questions, List<Outcome> own) {
        if (questions instanceof Fact.Stated<List<Item>>(List<Item> each)) {
            for (Item item : each) {
                trail.enter("questions", item.code());
                outcomes(item.outcomes(), own, OUTCOMES);
                trail.leave();
            }
        }
    }

    private void outcomes(Fact<List<Code>> codes, List<Outcome> own, String field) {
        if (codes instanceof Fact.Stated<List<Code>>(List<Code> each)) {
            for (Code code : each) {
                if (!known.contains(code)) {
                    lost.lost(
                            trail,
                            field,
                            Sort.OUTCOME,
                            code,
                            own.stream().map(Outcome::code).toList());
                }
            }
        }
    }

    private void actionMap(ActionMap map, MicroCredential mc) {
        Set<Code> activities = new LinkedHashSet<>();
        for (Module module : mc.learning().modules().orElse(List.of())) {
            module.activities().orElse(List.of()).forEach(each -> activities.add(each.code()));
        }
        mc.learning().activities().orElse(List.of()).forEach(each -> activities.add(each.code()));
        map.actions().forEach(action -> practised(action.practice(), activities));
        map.information().forEach(piece -> practised(piece.feeds(), activities));
    }

    private void practised(List<Code> codes, Set<Code> activities) {
        for (Code code : codes) {
            if (!activities.contains(code)) {
                lost.lost(trail, "action-map", Sort.ACTIVITY, code, activities);
            }
        }
    }
}
