package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.blank;
import static org.diapason.core.toolkit.Compose.facts;
import static org.diapason.core.toolkit.Compose.items;
import static org.diapason.core.toolkit.Compose.line;
import static org.diapason.core.toolkit.Compose.section;
import static org.diapason.core.toolkit.Compose.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Slot;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;

/** Lays out modules: the slots of the framework in its order, each followed by the activities that belong to it. */
final class SkeletonModules {

    private static final int MOST_QUESTIONS = 200;

    private final Judged judged;
    private final MicroCredential mc;
    private final SkeletonNames names;

    SkeletonModules(Judged judged, MicroCredential mc, SkeletonNames names) {
        this.judged = judged;
        this.mc = mc;
        this.names = names;
    }

    Unit unit(Module module, int number) {
        String id = names.id(module.code().value());
        List<Activity> left = new ArrayList<>(module.activities().orElse(List.of()));
        List<Part> parts = new ArrayList<>();
        for (Code slot : slots(module)) {
            parts.add(slot(slot, module, number, parts.size() + 1));
            for (Activity activity : List.copyOf(left)) {
                if (belongs(slot).test(activity)) {
                    left.remove(activity);
                    parts.add(
                            activity(activity, SkeletonNames.part(number, parts.size() + 1, Excerpts.title(activity))));
                }
            }
        }
        for (Activity activity : left) {
            parts.add(activity(activity, SkeletonNames.part(number, parts.size() + 1, Excerpts.title(activity))));
        }
        return new Unit(id, SkeletonNames.unit(number, module.title()), true, parts);
    }

    /** A unit for what learners do in no module. */
    Unit outside(List<Activity> activities) {
        String id = names.id("activities");
        return new Unit(
                id,
                both("Activités", "Activities"),
                false,
                activities.stream()
                        .map(each -> activity(each, Excerpts.title(each)))
                        .toList());
    }

    /** The slots that the module states; else those that the framework requires, and an overview where it says nothing. */
    private List<Code> slots(Module module) {
        if (module.slots() instanceof Fact.Stated<List<Code>>(List<Code> stated)) {
            return stated;
        }
        List<Code> required = ModulePage.decided(judged).orElse(List.of()).stream()
                .filter(slot -> slot.presence() == Slot.Presence.REQUIRED)
                .map(Slot::code)
                .toList();
        return required.isEmpty() ? List.of(Code.of("overview")) : required;
    }

    private Part slot(Code slot, Module module, int unit, int number) {
        List<Block> blocks = new ArrayList<>();
        if (slot.value().equals("overview") || slot.value().equals("objectives")) {
            blocks.add(section(
                    "outcomes", "Résultats d'apprentissage", "Learning outcomes", outcomes(mc, module.outcomes())));
        }
        blocks.add(Compose.aside(
                "À rédiger", "To be written", words(ModulePage.guidance(slot)), blank("Contenu", "Content", 3)));
        Text title = SkeletonNames.part(unit, number, slotName(judged, slot));
        return new Part.Page(names.id("m" + unit + "-" + slot), title, blocks, Part.Use.SLOT);
    }

    /** What the framework calls this slot. */
    private static Text slotName(Judged judged, Code slot) {
        Optional<Slot> decided = ModulePage.decided(judged).orElse(List.of()).stream()
                .filter(each -> each.code().equals(slot))
                .findFirst();
        return decided.map(each -> each.name().orElse(Wording.name(slot))).orElseGet(() -> Wording.name(slot));
    }

    /** Which activities stand after this slot. */
    private static Predicate<Activity> belongs(Code slot) {
        return switch (slot.value()) {
            case "discussion" -> activity -> isOf(activity, "discussion");
            case "self-check", "pre-test", "post-test" -> SkeletonModules::isQuiz;
            case "exploration", "content" -> activity -> activity.practice().is(yes -> !yes);
            case "practice" ->
                activity -> activity.practice().is(Boolean::booleanValue) && !isOf(activity, "discussion");
            default -> activity -> false;
        };
    }

    private Part activity(Activity activity, Text title) {
        String id = names.id(activity.code().value());
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts(
                line("Genre", "Kind", Wording.name(activity.kind())),
                line("Temps à prévoir", "Time to allow", time(activity))));
        blocks.add(section(
                "serves",
                "Ce que vous saurez faire",
                "What you will be able to do",
                outcomes(mc, activity.outcomes())));
        if (isQuiz(activity)) {
            return new Part.Quiz(
                    id,
                    title,
                    blocks,
                    questions(activity.amount()),
                    activity.questions().orElse(List.of()));
        }
        blocks.add(Compose.aside(
                "À rédiger",
                "To be written",
                blank(
                        "Consigne\u00a0: quoi faire, avec quoi, et à quoi l'on voit que c'est fait",
                        "Instructions: what to do, with what, and how to tell that it is done",
                        3),
                new Block.Ticks(ActivityTemplates.access(activity.kind()))));
        if (isOf(activity, "discussion")) {
            return new Part.Discussion(id, title, blocks);
        }
        return switch (activity.kind().value()) {
            case "project", "writing", "assignment", "report" -> new Part.Assignment(id, title, blocks);
            default -> new Part.Page(id, title, blocks, Part.Use.READING);
        };
    }

    /** The time that the activity takes a typical learner, stated or by its rate. */
    private Fact<Text> time(Activity activity) {
        return judged.effort(mc).contributions().stream()
                .filter(each -> each.code().equals(activity.code()))
                .findFirst()
                .<Fact<Text>>map(each -> Fact.of(Wording.time(each.typical())))
                .orElse(Fact.silent());
    }

    private static Fact<Integer> questions(Fact<Range> amount) {
        return amount.map(range -> (int) Math.clamp(Math.rint(range.low()), 1, MOST_QUESTIONS));
    }

    private static boolean isQuiz(Activity activity) {
        return isOf(activity, "quiz")
                || isOf(activity, "test")
                || activity.questions().is(written -> !written.isEmpty());
    }

    private static boolean isOf(Activity activity, String kind) {
        return activity.kind().value().equals(kind);
    }

    /** The outcomes of these codes as sentences. */
    static Block outcomes(MicroCredential mc, Fact<List<Code>> codes) {
        List<Outcome> all = mc.learning().outcomes().orElse(List.of());
        return items(all.stream()
                .filter(each -> codes.orElse(List.of()).contains(each.code()))
                .map(Outcome::statement)
                .toList());
    }
}
