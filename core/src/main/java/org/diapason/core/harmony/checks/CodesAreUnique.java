package org.diapason.core.harmony.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.diapason.core.audience.Audience;
import org.diapason.core.audience.StrategicGoal;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Voice;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.recognition.Agreement;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Item;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Module;
import org.diapason.core.series.Series;

/** No two things of one sort bear the same code. */
public final class CodesAreUnique implements Check {
    /** A code that stands twice. */
    record StandsTwice(Place place, Fact<Code> credential, Code code) implements Finding {
        @Override
        public Text message() {
            return Text.both(
                    "Le code « " + code + " » désigne déjà autre chose (" + place + ").",
                    "The code “" + code + "” already stands for something else (" + place + ").");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Donnez un autre code à l'un des deux, et à ce qui y renvoie.",
                    "Give one of the two another code, and whatever points to it.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Deux choses de même nature n'ont jamais le même code.",
                "No two things of one sort bear the same code.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un renvoi à un code double peut désigner l'un ou l'autre.",
                "A reference to a code that stands twice may mean either.");
    }

    @Override
    public Source source() {
        return Grounds.seriesFile();
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Series series = seen.series();
        Set<Code> credentials = HashSet.newHashSet(series.microCredentials().size());
        FewCodes own = new FewCodes();
        for (MicroCredential mc : series.microCredentials()) {
            once(credentials, "micro-credentials", mc.code(), found);
            parts(mc, own, found);
        }
        if (!series.milestones().isEmpty()) {
            outcomesAcross(series, found);
        }
        for (Milestone milestone : series.milestones()) {
            once(credentials, "milestones", milestone.code(), found);
        }
        lists(seen, series, found);
    }

    private static void lists(Case seen, Series series, Consumer<Finding> found) {
        each("audiences", series.audiences(), Audience::code, found);
        each("goals", series.goals(), StrategicGoal::code, found);
        each("topics", series.topics(), Topic::code, found);
        each("competencies", series.competencies(), Competency::code, found);
        each("agreements", seen.dossier().agreements().all(), Agreement::code, found);
        each("feedback", seen.dossier().feedback().voices(), Voice::code, found);
        each("evaluation.questions", seen.dossier().feedback().evaluation().questions(), Question::code, found);
        each("facilitation.facilitators", seen.dossier().facilitation().facilitators(), Facilitator::code, found);
        each("facilitation.cohorts", seen.dossier().facilitation().cohorts(), Cohort::code, found);
        each("framework.elements", seen.framework().elements(), ElementPolicy::element, found);
        each("framework.kinds", seen.framework().kinds(), ElementKind::code, found);
    }

    /** Milestones point to outcomes across the series, so that one code stands for one outcome in all of it. */
    private static void outcomesAcross(Series series, Consumer<Finding> found) {
        Map<Code, Code> owners = new HashMap<>();
        for (MicroCredential mc : series.microCredentials()) {
            for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
                Code owner = owners.putIfAbsent(outcome.code(), mc.code());
                if (owner != null && !owner.equals(mc.code())) {
                    tell(mc, "outcomes", outcome.code(), found);
                }
            }
        }
    }

    private static void parts(MicroCredential mc, FewCodes own, Consumer<Finding> found) {
        if (mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> each)) {
            own.clear();
            for (Outcome outcome : each) {
                part(mc, "outcomes", outcome.code(), own, found);
            }
        }
        if (mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> each)) {
            own.clear();
            for (Assessment assessment : each) {
                part(mc, "assessments", assessment.code(), own, found);
                questions(mc, "assessments", assessment.code(), assessment.questions(), found);
            }
        }
        if (mc.delivery().sessions() instanceof Fact.Stated<List<LiveSession>>(List<LiveSession> each)) {
            own.clear();
            for (LiveSession session : each) {
                part(mc, "sessions", session.code(), own, found);
            }
        }
        modules(mc, own, found);
    }

    private static void modules(MicroCredential mc, FewCodes own, Consumer<Finding> found) {
        List<Module> modules = mc.learning().modules().orElse(List.of());
        own.clear();
        for (Module module : modules) {
            part(mc, "modules", module.code(), own, found);
        }
        own.clear();
        for (Module module : modules) {
            activities(mc, module.activities(), own, found);
        }
        activities(mc, mc.learning().activities(), own, found);
    }

    private static void activities(
            MicroCredential mc, Fact<List<Activity>> stated, FewCodes own, Consumer<Finding> found) {
        if (stated instanceof Fact.Stated<List<Activity>>(List<Activity> each)) {
            for (Activity activity : each) {
                part(mc, "activities", activity.code(), own, found);
                questions(mc, "activities", activity.code(), activity.questions(), found);
            }
        }
    }

    /** A question is known by its code within its own quiz. */
    private static void questions(
            MicroCredential mc, String field, Code quiz, Fact<List<Item>> stated, Consumer<Finding> found) {
        if (stated instanceof Fact.Stated<List<Item>>(List<Item> items) && items.size() > 1) {
            Set<Code> seen = new HashSet<>();
            for (Item item : items) {
                if (!seen.add(item.code())) {
                    Place place = Places.credential(mc.code())
                            .field(field)
                            .item(quiz)
                            .field("questions")
                            .item(item.code());
                    found.accept(new StandsTwice(place, Fact.of(mc.code()), item.code()));
                }
            }
        }
    }

    private static void part(MicroCredential mc, String field, Code code, FewCodes own, Consumer<Finding> found) {
        if (!own.add(code)) {
            tell(mc, field, code, found);
        }
    }

    private static void tell(MicroCredential mc, String field, Code code, Consumer<Finding> found) {
        Place place = Places.credential(mc.code()).field(field).item(code);
        found.accept(new StandsTwice(place, Fact.of(mc.code()), code));
    }

    private static <T> void each(String field, List<T> items, Function<T, Code> code, Consumer<Finding> found) {
        if (items.size() > 1) {
            Set<Code> seen = new HashSet<>();
            for (T item : items) {
                once(seen, field, code.apply(item), found);
            }
        }
    }

    private static void once(Set<Code> seen, String field, Code code, Consumer<Finding> found) {
        if (!seen.add(code)) {
            found.accept(new StandsTwice(Places.item(field, code), Fact.silent(), code));
        }
    }
}
