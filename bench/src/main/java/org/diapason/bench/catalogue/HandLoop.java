package org.diapason.bench.catalogue;

import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.diapason.core.series.Series;

/** The same rules written out by hand for these records alone: the limit that an engine with editable rules can near. */
final class HandLoop {

    private static final Code FOLLOW_UP = Code.of("follow-up");

    Tally check(List<Series> catalogue) {
        Tally tally = new Tally();
        for (Series series : catalogue) {
            for (MicroCredential mc : series.microCredentials()) {
                amounts(mc, tally);
                choices(mc, tally);
                structure(mc, tally);
                across(mc, tally);
            }
        }
        return tally;
    }

    private static void amounts(MicroCredential mc, Tally tally) {
        outside(mc.delivery().hours().get(), 10, 20, 0, tally);
        outside(mc.delivery().weeks().get(), 2, 8, 1, tally);
        List<Module> modules = mc.learning().modules().get();
        outside(modules.size(), 3, 5, 2, tally);
        outside(mc.learning().outcomes().get().size(), 5, 20, 3, tally);
        int activities = mc.learning().activities().get().size();
        boolean few = false;
        for (Module module : modules) {
            int size = module.outcomes().get().size();
            few |= size < 2 || size > 5;
            activities += module.activities().get().size();
        }
        add(few, 4, tally);
        outside(activities, 8, 25, 5, tally);
        outside(mc.delivery().sessionCount().get(), 1, 4, 6, tally);
    }

    private static void choices(MicroCredential mc, Tally tally) {
        add(!Rules.RESULTS.containsAll(mc.learning().result().get().kinds()), 7, tally);
        add(!in(mc.recognition().badge().get().format().get(), Rules.BADGE), 8, tally);
        add(!in(mc.learning().theory().get(), Rules.THEORY), 9, tally);
        boolean level = false;
        for (Outcome outcome : mc.learning().outcomes().get()) {
            level |= !in(outcome.process().get(), Rules.LEVELS);
        }
        add(level, 10, tally);
        add(!in(mc.learning().practice().get(), Rules.PRACTICE), 11, tally);
        boolean method = false;
        boolean supervision = false;
        for (Assessment assessment : mc.learning().assessments().get()) {
            method |= !in(assessment.method(), Rules.METHODS);
            supervision |= !in(assessment.supervision().get(), Rules.SUPERVISION);
        }
        add(method, 12, tally);
        add(supervision, 13, tally);
        add(!in(mc.delivery().mode().get(), Rules.ONLINE), 16, tally);
        add(!mc.delivery().facilitated().get(), 17, tally);
        add(!in(mc.delivery().platform().get(), Rules.PLATFORM), 18, tally);
        add(!in(mc.recognition().stackable().get(), Rules.STACKABLE), 20, tally);
    }

    private static void structure(MicroCredential mc, Tally tally) {
        boolean misplaced = false;
        for (Module module : mc.learning().modules().get()) {
            List<Code> slots = module.slots().get();
            misplaced |= slots.size() < 2
                    || !slots.get(0).equals(Rules.OVERVIEW)
                    || !slots.get(1).equals(Rules.EXPLORATION)
                    || slots.size() > 2 && !slots.get(2).equals(Rules.DISCUSSION);
        }
        add(misplaced, 14, tally);
        add(mc.communications().get().size() < 5 || !mc.communications().get().containsKey(FOLLOW_UP), 15, tally);
        List<Lang> languages = mc.delivery().languages().get();
        add(!languages.contains(Lang.FR) || !languages.contains(Lang.EN), 19, tally);
    }

    private static void across(MicroCredential mc, Tally tally) {
        List<Outcome> outcomes = mc.learning().outcomes().get();
        List<Assessment> assessments = mc.learning().assessments().get();
        boolean unassessed = false;
        for (Outcome outcome : outcomes) {
            unassessed |= !covered(outcome.code(), assessments);
        }
        add(unassessed, 21, tally);
        boolean pointless = false;
        for (Assessment assessment : assessments) {
            pointless |= !known(assessment.outcomes().get(), outcomes);
        }
        add(pointless, 22, tally);
        boolean idle = false;
        for (Module module : mc.learning().modules().get()) {
            for (Activity activity : module.activities().get()) {
                idle |= !known(activity.outcomes().get(), outcomes);
            }
        }
        add(idle, 23, tally);
        ActionMap map = mc.learning().actionMap().get();
        boolean unpractised = false;
        for (ActionMap.Action action : map.actions()) {
            unpractised |= !practised(action.practice(), mc);
        }
        add(unpractised, 24, tally);
        boolean unfed = false;
        for (ActionMap.Information information : map.information()) {
            unfed |= !practised(information.feeds(), mc);
        }
        add(unfed, 25, tally);
    }

    private static boolean covered(Code outcome, List<Assessment> assessments) {
        for (Assessment assessment : assessments) {
            if (assessment.outcomes().get().contains(outcome)) {
                return true;
            }
        }
        return false;
    }

    private static boolean known(List<Code> named, List<Outcome> outcomes) {
        for (Code code : named) {
            boolean found = false;
            for (Outcome outcome : outcomes) {
                found |= outcome.code().equals(code);
            }
            if (!found) {
                return false;
            }
        }
        return !named.isEmpty();
    }

    private static boolean practised(List<Code> activities, MicroCredential mc) {
        for (Module module : mc.learning().modules().get()) {
            for (Activity activity : module.activities().get()) {
                if (activity.practice().get() && activities.contains(activity.code())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean in(Code code, Set<Code> allowed) {
        return allowed.contains(code);
    }

    private static void outside(Range range, double low, double high, int rule, Tally tally) {
        add(range.low() < low || range.high() > high, rule, tally);
    }

    private static void outside(int amount, int low, int high, int rule, Tally tally) {
        add(amount < low || amount > high, rule, tally);
    }

    private static void add(boolean broken, int rule, Tally tally) {
        if (broken) {
            tally.add(rule);
        }
    }
}
