package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.jspecify.annotations.Nullable;

/** Every activity serves an outcome; one that names none serves those of its module (R05). */
public final class EveryActivityServesAnOutcome implements Check {

    private static final Text UNTOLD =
            Text.both("Personne n'a nommé de résultat servi", "Nobody has named an outcome that is served");
    private static final Text TELL = Text.both(
            "Indiquez les résultats que sert chaque activité.", "State the outcomes that each activity serves.");
    private static final Text UNLISTED =
            Text.both("Personne n'a dit ce que font les apprenants", "Nobody has said what learners do");
    private static final Text LIST =
            Text.both("Indiquez les activités, ou une liste vide.", "State the activities, or an empty list.");

    @Override
    public Text promise() {
        return Text.both(
                "Chaque activité sert au moins un résultat d'apprentissage.",
                "Every activity serves at least one learning outcome.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une activité qui ne sert aucun résultat prend du temps à l'apprenant sans le rapprocher du but.",
                "An activity that serves no outcome takes learners' time without bringing them closer to the goal.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.4");
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Gathered unlisted = new Gathered();
        Silences silent = new Silences("activities", UNTOLD, TELL);
        for (MicroCredential mc : seen.series().microCredentials()) {
            examine(mc, silent, unlisted, found);
        }
        silent.tell(found);
        Unheard.each(unlisted, "activities", UNLISTED, LIST, found);
    }

    private static void examine(MicroCredential mc, Silences silent, Gathered unlisted, Consumer<Finding> found) {
        boolean stated = false;
        if (mc.learning().modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)) {
            for (int i = 0; i < modules.size(); i++) {
                Module module = modules.get(i);
                if (module.activities() instanceof Fact.Stated<List<Activity>>(List<Activity> activities)) {
                    stated = true;
                    boolean served = module.outcomes().is(outcomes -> !outcomes.isEmpty());
                    examine(mc, module, activities, served, silent, found);
                }
            }
        }
        if (mc.learning().activities() instanceof Fact.Stated<List<Activity>>(List<Activity> activities)) {
            stated = true;
            examine(mc, null, activities, false, silent, found);
        }
        if (!stated) {
            unlisted.add(mc.code());
        }
    }

    private static void examine(
            MicroCredential mc,
            @Nullable Module module,
            List<Activity> activities,
            boolean served,
            Silences silent,
            Consumer<Finding> found) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            if (activity.outcomes() instanceof Fact.Stated<List<Code>>(List<Code> named)) {
                if (named.isEmpty()) {
                    found.accept(new ServesNoOutcome(mc.code(), in(module), activity.code()));
                }
            } else if (!served) {
                silent.add(mc.code(), activity.code());
            }
        }
    }

    private static Whereabouts in(@Nullable Module module) {
        return module == null ? Whereabouts.ACTIVITIES : Whereabouts.activitiesOf(module);
    }
}
