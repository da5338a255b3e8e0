package org.diapason.core.harmony.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;

/** Follows the references within micro-credentials, and writes down what they lead to; it judges nothing. */
final class Resolving {

    /** What a reference to an activity leads to. */
    static final int UNTOLD = 0;

    static final int INFORMATION = 1;
    static final int PRACTICE = 2;

    private final Figures.Writer writer = new Figures.Writer();
    private final Map<Code, Integer> numbers = new HashMap<>();

    /**
     * The outcomes, and for each assessment those that it names: how many distinct outcomes there are, then a list of
     * lists of their numbers from 1, 0 for one that does not exist.
     */
    Figures coverage(MicroCredential mc) {
        numbers.clear();
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            numbers.putIfAbsent(outcome.code(), numbers.size() + 1);
        }
        if (mc.learning().outcomes().isSilent()) {
            writer.silent();
        } else {
            writer.list(numbers.size());
        }
        if (mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
            writer.list(assessments.size());
            assessments.forEach(assessment -> references(assessment.outcomes(), 0));
        } else {
            writer.silent();
        }
        return writer.done();
    }

    /**
     * How many outcomes the modules and the activities name, whatever their order, since many micro-credentials then
     * share one form: a list of modules, each a number of outcomes and the activities within; then the activities
     * beside the modules. Activities are a list of pairs: how many outcomes, and how often so many are named.
     */
    Figures service(MicroCredential mc) {
        if (mc.learning().modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)) {
            Figures[] each = new Figures[modules.size()];
            for (int i = 0; i < each.length; i++) {
                length(modules.get(i).outcomes());
                activities(modules.get(i).activities());
                each[i] = writer.done();
            }
            Arrays.sort(each);
            writer.list(each.length);
            for (Figures module : each) {
                writer.add(module);
            }
        } else {
            writer.silent();
        }
        activities(mc.learning().activities());
        return writer.done();
    }

    /** For each action, and then for each piece of information, what the activities that it names are for. */
    Figures practice(MicroCredential mc) {
        if (!(mc.learning().actionMap() instanceof Fact.Stated<ActionMap>(ActionMap map))) {
            return writer.silent().done();
        }
        numbers.clear();
        for (Module module : mc.learning().modules().orElse(List.of())) {
            purposes(module.activities());
        }
        purposes(mc.learning().activities());
        writer.list(map.actions().size());
        map.actions().forEach(action -> references(Fact.of(action.practice()), UNTOLD));
        writer.list(map.information().size());
        map.information().forEach(piece -> references(Fact.of(piece.feeds()), UNTOLD));
        return writer.done();
    }

    private void purposes(Fact<List<Activity>> activities) {
        for (Activity activity : activities.orElse(List.of())) {
            numbers.putIfAbsent(
                    activity.code(),
                    activity.practice().map(yes -> yes ? PRACTICE : INFORMATION).orElse(UNTOLD));
        }
    }

    private void references(Fact<List<Code>> codes, int unknown) {
        length(codes);
        for (Code code : codes.orElse(List.of())) {
            writer.number(numbers.getOrDefault(code, unknown));
        }
    }

    private void activities(Fact<List<Activity>> stated) {
        if (!(stated instanceof Fact.Stated<List<Activity>>(List<Activity> activities))) {
            writer.silent();
            return;
        }
        int[] named = new int[activities.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = activities.get(i).outcomes().map(List::size).orElse(Figures.UNTOLD);
        }
        Arrays.sort(named);
        writer.list((int) Arrays.stream(named).distinct().count());
        for (int from = 0; from < named.length; ) {
            int to = from;
            while (to < named.length && named[to] == named[from]) {
                to++;
            }
            writer.list(named[from]).number(to - from);
            from = to;
        }
    }

    private void length(Fact<? extends List<?>> list) {
        if (list.isSilent()) {
            writer.silent();
        } else {
            writer.list(list.get().size());
        }
    }
}
