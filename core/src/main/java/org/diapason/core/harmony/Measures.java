package org.diapason.core.harmony;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.framework.Value;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.CourseResult;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;

/** The measures that element kinds can name: the one list of everything Diapason reads by itself. */
public final class Measures {

    private static final Code ENDORSEMENT = Code.of("endorsement");
    private static final Code CLAIMS = Code.of("endorsement-claims");
    private static final Map<Code, Measure> ALL = all();

    private Measures() {}

    /** The measure of this name; silent for everyone when there is none, since nothing can be read by it. */
    public static Measure named(Code name) {
        return ALL.getOrDefault(name, (seen, mc) -> Fact.silent());
    }

    /** The names of all measures, in the order of the framework's families. */
    public static Set<Code> names() {
        return ALL.keySet();
    }

    /** Whether what this measure reads depends on the day: endorsements end. */
    public static boolean dependsOnDay(Code measure) {
        return measure.equals(ENDORSEMENT) || measure.equals(CLAIMS);
    }

    private static Map<Code, Measure> all() {
        Map<Code, Measure> all = new LinkedHashMap<>();
        effort(all);
        design(all);
        experience(all);
        return java.util.Collections.unmodifiableMap(all);
    }

    private static void effort(Map<Code, Measure> all) {
        all.put(Code.of("hours"), (seen, mc) -> mc.delivery().hours().map(Value.Amount::new));
        all.put(Code.of("weeks"), (seen, mc) -> mc.delivery().weeks().map(Value.Amount::new));
        all.put(
                Code.of("modules"),
                (seen, mc) -> mc.learning().modules().map(List::size).map(Measures::count));
        all.put(
                Code.of("activities"),
                (seen, mc) -> activities(mc).map(List::size).map(Measures::count));
        all.put(
                Code.of("outcomes"),
                (seen, mc) -> mc.learning().outcomes().map(List::size).map(Measures::count));
        all.put(Code.of("outcomes-per-module"), (seen, mc) -> outcomesPerModule(mc));
        all.put(Code.of("live-sessions"), (seen, mc) -> sessions(mc).map(Value.Amount::new));
    }

    private static void design(Map<Code, Measure> all) {
        all.put(
                Code.of("course-result"),
                (seen, mc) -> mc.learning().result().map(CourseResult::kinds).map(Value.Choices::new));
        all.put(Code.of("theory"), (seen, mc) -> mc.learning().theory().map(Measures::choice));
        all.put(Code.of("outcome-levels"), (seen, mc) -> levels(mc));
        all.put(Code.of("practice"), (seen, mc) -> mc.learning().practice().map(Measures::choice));
        all.put(Code.of("slots"), (seen, mc) -> slots(mc));
        all.put(
                Code.of("assessment-methods"),
                (seen, mc) -> mc.learning().assessments().map(Measures::methods));
        all.put(Code.of("supervision"), (seen, mc) -> supervision(mc));
        all.put(ENDORSEMENT, Measures::endorsement);
        all.put(CLAIMS, Measures::claims);
    }

    private static void experience(Map<Code, Measure> all) {
        all.put(
                Code.of("communications"),
                (seen, mc) -> mc.communications().map(Map::keySet).map(Value.Choices::new));
        all.put(Code.of("mode"), (seen, mc) -> mc.delivery().mode().map(Measures::choice));
        all.put(Code.of("platform"), (seen, mc) -> mc.delivery().platform().map(Measures::choice));
        all.put(Code.of("languages"), (seen, mc) -> mc.delivery().languages().map(Measures::tags));
        all.put(
                Code.of("facilitated"),
                (seen, mc) ->
                        mc.delivery().facilitated().map(yes -> choice(Code.of(yes ? "facilitated" : "self-paced"))));
        all.put(
                Code.of("badge"),
                (seen, mc) -> mc.recognition()
                        .badge()
                        .map(badge -> choice(badge.format().orElse(Code.of("badge")))));
        all.put(Code.of("stackable"), (seen, mc) -> mc.recognition().stackable().map(Measures::choice));
    }

    /** Every activity, within modules and beside them; silent when any part of the list is. */
    public static Fact<List<Activity>> activities(MicroCredential mc) {
        if (mc.learning().modules().isSilent() && mc.learning().activities().isSilent()) {
            return Fact.silent();
        }
        List<Activity> all = new ArrayList<>();
        for (Module module : mc.learning().modules().orElse(List.of())) {
            if (!(module.activities() instanceof Fact.Stated<List<Activity>>(List<Activity> activities))) {
                return Fact.silent();
            }
            all.addAll(activities);
        }
        all.addAll(mc.learning().activities().orElse(List.of()));
        return Fact.of(all);
    }

    /** How many meetings in real time there are. */
    public static Fact<Range> sessions(MicroCredential mc) {
        return mc.delivery()
                .sessions()
                .map(List::size)
                .map(Range::exactly)
                .or(mc.delivery().sessionCount());
    }

    private static Value count(int number) {
        return new Value.Amount(Range.exactly(number));
    }

    private static Value choice(Code code) {
        return new Value.Choices(Set.of(code));
    }

    private static Value tags(List<Lang> languages) {
        Set<Code> codes = new LinkedHashSet<>();
        languages.forEach(lang -> codes.add(Code.of(lang.tag())));
        return new Value.Choices(codes);
    }

    private static Value methods(List<Assessment> assessments) {
        List<Code> codes = new ArrayList<>(assessments.size());
        assessments.forEach(assessment -> codes.add(assessment.method()));
        return new Value.Choices(Ordered.set(codes));
    }

    private static Fact<Value> outcomesPerModule(MicroCredential mc) {
        Fact<List<Module>> modules = mc.learning().modules();
        if (modules.isSilent() || modules.get().isEmpty()) {
            return Fact.silent();
        }
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Module module : modules.get()) {
            if (!(module.outcomes() instanceof Fact.Stated<List<Code>>(List<Code> outcomes))) {
                return Fact.silent();
            }
            least = Math.min(least, outcomes.size());
            most = Math.max(most, outcomes.size());
        }
        return Fact.of(new Value.Amount(Range.of(least, most)));
    }

    private static Fact<Value> levels(MicroCredential mc) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            if (!(outcome.process() instanceof Fact.Stated<Code>(Code process))) {
                return Fact.silent();
            }
            codes.add(process);
        }
        return codes.isEmpty() ? Fact.silent() : Fact.of(new Value.Choices(codes));
    }

    private static Fact<Value> slots(MicroCredential mc) {
        Fact<List<Module>> modules = mc.learning().modules();
        if (modules.isSilent()
                || modules.get().stream().anyMatch(module -> module.slots().isSilent())) {
            return Fact.silent();
        }
        return Fact.of(new Value.Sequences(
                modules.get().stream().map(module -> module.slots().get()).toList()));
    }

    private static Fact<Value> supervision(MicroCredential mc) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Assessment assessment : mc.learning().assessments().orElse(List.of())) {
            if (!(assessment.supervision() instanceof Fact.Stated<Code>(Code supervision))) {
                return Fact.silent();
            }
            codes.add(supervision);
        }
        return codes.isEmpty() ? Fact.silent() : Fact.of(new Value.Choices(codes));
    }

    private static Fact<Value> endorsement(Case seen, MicroCredential mc) {
        List<Source> evidence = new ArrayList<>();
        for (Endorsement endorsement : seen.endorsements(mc.code())) {
            evidence.add(
                    Source.titled(org.diapason.core.base.Text.in(seen.series().source(), endorsement.partner())));
        }
        return evidence.isEmpty() ? Fact.silent() : Fact.of(new Value.Evidence(evidence));
    }

    private static Fact<Value> claims(Case seen, MicroCredential mc) {
        Set<Code> codes = new LinkedHashSet<>();
        boolean stated = false;
        for (Endorsement endorsement : seen.endorsements(mc.code())) {
            stated |= endorsement.inDemand().isStated()
                    || endorsement.reflectsJob().isStated();
            if (endorsement.inDemand().orElse(false)) {
                codes.add(Code.of("in-demand"));
            }
            if (endorsement.reflectsJob().orElse(false)) {
                codes.add(Code.of("reflects-job"));
            }
        }
        return stated ? Fact.of(new Value.Choices(codes)) : Fact.silent();
    }
}
