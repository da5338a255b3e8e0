package org.diapason.bench.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Badge;
import org.diapason.core.series.CourseResult;
import org.diapason.core.series.Delivery;
import org.diapason.core.series.Learning;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.diapason.core.series.Recognition;
import org.diapason.core.series.Standing;

/** Synthetic micro-credentials from a fixed seed; each rule is broken by about one in fifty. */
final class Catalogue {

    private static final int WORDS = 5_000;
    private static final int BROKEN_ONE_IN = 50;
    private static final Code READING = Code.of("reading");
    private static final List<Code> BLOOM = List.copyOf(Rules.LEVELS);

    private final SplittableRandom random;
    private final List<Text> words = new ArrayList<>();
    private final boolean lean;
    private final Map<Object, Object> kept = new HashMap<>();

    /**
     * A catalogue that begins anew.
     *
     * @param lean whether equal codes and facts are kept once, so that a million micro-credentials fit into a usual
     *     memory; what they state is the same
     */
    Catalogue(long seed, boolean lean) {
        this.random = new SplittableRandom(seed);
        this.lean = lean;
        for (int i = 0; i < WORDS; i++) {
            words.add(Text.both("Expliquer le cas numéro " + i, "Explain case number " + i));
        }
    }

    MicroCredential microCredential(int number, List<Code> before) {
        Code code = Code.of("M" + number);
        return new MicroCredential(
                code,
                text(),
                told(),
                told(),
                Fact.silent(),
                kept(List.of(code("A", 0))),
                kept(List.of(code("G", 0))),
                List.of(),
                Fact.of(requires(before)),
                learning(),
                delivery(),
                recognition(),
                Fact.of(moments()),
                new Standing(Fact.silent(), kept(Fact.of(Rules.TODAY.plusDays(random.nextInt(900)))), Fact.silent()),
                Map.of(),
                List.of(),
                Fact.silent());
    }

    private List<Requirement> requires(List<Code> before) {
        return before.isEmpty()
                ? List.of()
                : List.of(Requirement.all(List.of(before.get(random.nextInt(before.size())))));
    }

    private Learning learning() {
        int outcomeCount = broken() ? 21 + random.nextInt(3) : 10 + random.nextInt(7);
        List<Outcome> outcomes = outcomes(outcomeCount);
        List<Module> modules = modules(outcomes);
        return new Learning(
                Fact.of(outcomes),
                Fact.silent(),
                List.of(),
                Fact.of(modules),
                kept(Fact.of(List.of())),
                Fact.of(assessments(outcomes)),
                Fact.of(result()),
                one("bloom", "solo"),
                one("action-mapping", "addie"),
                Fact.of(actionMap(modules)));
    }

    private List<Outcome> outcomes(int count) {
        boolean off = broken();
        List<Outcome> outcomes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Code process = off && i == 0 ? Code.of("remember") : BLOOM.get(random.nextInt(BLOOM.size()));
            outcomes.add(
                    new Outcome(code("O", i), text(), kept(Fact.of(process)), Fact.silent(), List.of(), List.of()));
        }
        return List.copyOf(outcomes);
    }

    private List<Module> modules(List<Outcome> outcomes) {
        int count = broken() ? 2 : 3 + random.nextInt(3);
        boolean few = broken();
        boolean misplaced = broken();
        boolean idle = broken();
        boolean many = broken();
        List<Module> modules = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Code> own = new ArrayList<>();
            int size = few && i == 0 ? 1 : 2 + random.nextInt(4);
            for (int k = 0; k < size; k++) {
                own.add(outcomes.get((i * 5 + k) % outcomes.size()).code());
            }
            List<Code> slots = misplaced && i == 0
                    ? List.of(Rules.EXPLORATION, Rules.OVERVIEW)
                    : List.of(Rules.OVERVIEW, Rules.EXPLORATION, Rules.DISCUSSION);
            int activities = many ? 13 : 4 + random.nextInt(2);
            modules.add(new Module(
                    code("U", i),
                    text(),
                    kept(Fact.of(slots)),
                    kept(Fact.of(List.copyOf(own))),
                    Fact.of(activities(i, activities, own, idle && i == 0))));
        }
        return List.copyOf(modules);
    }

    private List<Activity> activities(int module, int count, List<Code> outcomes, boolean idle) {
        List<Activity> activities = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Code> serves = idle && i == 0 ? List.of() : List.of(outcomes.get(i % outcomes.size()));
            activities.add(new Activity(
                    code("V" + module + "-", i),
                    told(),
                    READING,
                    Fact.silent(),
                    kept(Fact.of(Range.exactly(500 + random.nextInt(3000)))),
                    Fact.silent(),
                    Fact.silent(),
                    kept(Fact.of(serves)),
                    kept(Fact.of(true)),
                    kept(Fact.of(List.of())),
                    Fact.silent()));
        }
        return List.copyOf(activities);
    }

    private List<Assessment> assessments(List<Outcome> outcomes) {
        boolean unassessed = broken();
        boolean pointless = broken();
        boolean method = broken();
        boolean supervision = broken();
        List<Code> covered = new ArrayList<>();
        for (int i = unassessed ? 1 : 0; i < outcomes.size(); i++) {
            covered.add(outcomes.get(i).code());
        }
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<Code> covers =
                    i == 0 ? List.copyOf(covered) : pointless && i == 1 ? List.of() : List.of(covered.get(i));
            String how = method && i == 2 ? "interview" : i % 2 == 0 ? "project" : "quiz";
            String watch = supervision && i == 3 ? "proctored" : "unsupervised";
            assessments.add(new Assessment(
                    code("S", i),
                    told(),
                    kept(Code.of(how)),
                    kept(Fact.of(0.25)),
                    kept(Fact.of(covers)),
                    kept(Fact.of(i == 0)),
                    kept(Fact.of(Code.of(watch))),
                    told(),
                    told(),
                    kept(Fact.of(true)),
                    Fact.silent(),
                    Fact.silent()));
        }
        return List.copyOf(assessments);
    }

    private CourseResult result() {
        return new CourseResult(Set.of(Code.of(broken() ? "grade" : "capstone")), told(), told());
    }

    private ActionMap actionMap(List<Module> modules) {
        List<Code> practice =
                List.of(modules.getFirst().activities().get().getFirst().code());
        boolean unpractised = broken();
        boolean unfed = broken();
        return new ActionMap(
                text(),
                told(),
                Fact.silent(),
                List.of(
                        new ActionMap.Action(code("N", 0), text(), practice),
                        new ActionMap.Action(code("N", 1), text(), unpractised ? List.of() : practice)),
                List.of(new ActionMap.Information(code("I", 0), text(), unfed ? List.of() : practice)));
    }

    private Delivery delivery() {
        Range hours = broken() ? Range.of(10, 30) : Range.of(10 + random.nextInt(5), 15 + random.nextInt(6));
        Range weeks = Range.exactly(broken() ? 9 : 2 + random.nextInt(7));
        Range sessions = Range.exactly(broken() ? 0 : 1 + random.nextInt(4));
        return new Delivery(
                kept(Fact.of(hours)),
                kept(Fact.of(weeks)),
                one("online", "workplace"),
                kept(Fact.of(!broken())),
                told(),
                Fact.silent(),
                kept(Fact.of(sessions)),
                Fact.silent(),
                List.of(),
                kept(Fact.of(broken() ? List.of(Lang.EN) : List.of(Lang.FR, Lang.EN))),
                Fact.silent(),
                one("brightspace", "moodle"));
    }

    private Recognition recognition() {
        return new Recognition(
                told(),
                told(),
                Fact.of(new Badge(text(), told(), one("open-badges-3", "paper"))),
                Fact.silent(),
                Fact.silent(),
                List.of(),
                List.of(),
                told(),
                one("stackable", "stand-alone"));
    }

    private Map<Code, Text> moments() {
        Map<Code, Text> moments = new LinkedHashMap<>();
        boolean late = broken();
        for (Code moment : Rules.MOMENTS) {
            if (!late || !moment.value().equals("follow-up")) {
                moments.put(moment, text());
            }
        }
        return moments;
    }

    private Fact<Code> one(String usual, String other) {
        return kept(Fact.of(Code.of(broken() ? other : usual)));
    }

    private boolean broken() {
        return random.nextInt(BROKEN_ONE_IN) == 0;
    }

    private Text text() {
        return words.get(random.nextInt(WORDS));
    }

    private Fact<Text> told() {
        return kept(Fact.of(text()));
    }

    private Code code(String letter, int number) {
        return kept(Code.of(letter + number));
    }

    @SuppressWarnings("unchecked") // what is equal to a T among what is kept here is one
    private <T> T kept(T thing) {
        return lean ? (T) kept.computeIfAbsent(thing, same -> same) : thing;
    }
}
