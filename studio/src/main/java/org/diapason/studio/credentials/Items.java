package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.Contribution;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Item;
import org.diapason.core.series.Learning;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.Module;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;

/** The items of the lists of a micro-credential, as they are shown before one is opened. */
final class Items {

    private final Edited edited;
    private final Learning learning;
    private final Say say;

    Items(Edited edited, Say say) {
        this.edited = edited;
        this.learning = edited.mc().learning();
        this.say = say;
    }

    List<PartView.Item> of(EditorPart part) {
        return switch (part) {
            case OUTCOMES ->
                learning.outcomes().orElse(List.of()).stream()
                        .map(this::outcome)
                        .toList();
            case MODULES ->
                learning.modules().orElse(List.of()).stream().map(this::module).toList();
            case ACTIVITIES -> activityItems();
            case ASSESSMENTS ->
                learning.assessments().orElse(List.of()).stream()
                        .map(this::assessment)
                        .toList();
            case DELIVERY ->
                edited.mc().delivery().sessions().orElse(List.of()).stream()
                        .map(this::session)
                        .toList();
            default -> List.of();
        };
    }

    /** The activities by their place within the micro-credential: module by module, then those outside. */
    Map<String, Activity> activities() {
        Map<String, Activity> activities = new LinkedHashMap<>();
        for (Module module : learning.modules().orElse(List.of())) {
            for (Activity activity : module.activities().orElse(List.of())) {
                activities.put("modules[" + module.code() + "].activities[" + activity.code() + "]", activity);
            }
        }
        for (Activity activity : learning.activities().orElse(List.of())) {
            activities.put("activities[" + activity.code() + "]", activity);
        }
        return activities;
    }

    /** The questions of the quiz at this place; nothing where no quiz stands. */
    Optional<List<PartView.Item>> questions(String at) {
        return Optional.ofNullable(activities().get(at))
                .map(activity -> new Quiz(activity.kind(), activity.questions()))
                .or(() -> learning.assessments().orElse(List.of()).stream()
                        .filter(each -> at.equals("assessments[" + each.code() + "]"))
                        .findFirst()
                        .map(each -> new Quiz(each.method(), each.questions())))
                .filter(Quiz::is)
                .map(quiz -> quiz.questions().orElse(List.of()).stream()
                        .map(item -> question(at, item))
                        .toList());
    }

    /** What may be a quiz: it is called one, or has questions. */
    private record Quiz(Code kind, Fact<List<Item>> questions) {

        private static final Set<String> KINDS = Set.of("quiz", "test", "exam");

        boolean is() {
            return KINDS.contains(kind.value()) || questions.is(items -> !items.isEmpty());
        }
    }

    private PartView.Item question(String quiz, Item item) {
        String at = quiz + ".questions[" + item.code() + "]";
        List<String> detail = new ArrayList<>();
        detail.add(kind(item.answer()));
        item.points().ifStated(points -> detail.add(say.count(points, "point", "points", "point", "points")));
        item.outcomes().ifStated(outcomes -> outcomes.stream().map(Code::value).forEach(detail::add));
        return new PartView.Item(
                at, item.code().value(), say.text(item.stem()), String.join(" · ", detail), List.of(), path(at));
    }

    private String kind(Item.Answer answer) {
        return switch (answer) {
            case Item.Answer.One _ -> say.in("une réponse juste", "one right answer");
            case Item.Answer.Several _ -> say.in("plusieurs réponses justes", "several right answers");
            case Item.Answer.TrueFalse _ -> say.in("vrai ou faux", "true or false");
            case Item.Answer.Blank _ -> say.in("à compléter", "fill in the blank");
            case Item.Answer.Essay _ -> say.in("à développement", "essay");
        };
    }

    private String asked(Fact<List<Item>> questions) {
        return questions
                .map(items -> ", " + say.count(items.size(), "question", "questions", "question", "questions"))
                .orElse("");
    }

    private PartView.Item outcome(Outcome outcome) {
        List<String> level = new ArrayList<>();
        outcome.process().ifStated(process -> level.add(InWords.name(process, say.lang())));
        outcome.knowledge().ifStated(knowledge -> level.add(InWords.name(knowledge, say.lang())));
        String detail = level.isEmpty() ? say.in("niveau non précisé", "level not stated") : String.join(" · ", level);
        List<LintView.Line> remarks = Linter.of(outcome.statement(), edited.mc(), edited.opened(), say)
                .lines();
        return item("outcomes", outcome.code(), Fact.of(outcome.statement()), detail, remarks);
    }

    private PartView.Item module(Module module) {
        String slots = module.slots() instanceof Fact.Stated<List<Code>>(List<Code> codes)
                ? String.join(
                        " → ",
                        codes.stream()
                                .map(code -> InWords.name(code, say.lang()))
                                .toList())
                : say.in("rubriques non précisées", "slots not stated");
        return item("modules", module.code(), Fact.of(module.title()), slots, List.of());
    }

    private List<PartView.Item> activityItems() {
        EffortEstimate effort = EffortEstimate.of(
                edited.mc(),
                EffortRates.of(edited.opened().dossier().framework().effort()));
        List<PartView.Item> items = new ArrayList<>();
        activities().forEach((at, activity) -> {
            String hours = effort.contributions().stream()
                    .filter(each -> each.code().equals(activity.code()))
                    .findFirst()
                    .map(this::hours)
                    .orElse(say.in("temps non compté", "time not counted"));
            String detail = ActivityNames.of(activity.kind(), say) + ", " + hours + asked(activity.questions());
            items.add(new PartView.Item(
                    at, activity.code().value(), title(activity.title()), detail, List.of(), path(at)));
        });
        return items;
    }

    private String hours(Contribution contribution) {
        String typical = InWords.number(contribution.typical(), say.lang());
        String most = InWords.number(contribution.most(), say.lang());
        return (typical.equals(most) ? typical : typical + say.in(" à ", " to ") + most) + "\u00a0h";
    }

    private PartView.Item assessment(Assessment assessment) {
        String weight = assessment
                .weight()
                .map(share -> ", " + InWords.percent(share, say.lang()))
                .orElse("");
        return item(
                "assessments",
                assessment.code(),
                assessment.title(),
                InWords.name(assessment.method(), say.lang()) + weight + asked(assessment.questions()),
                List.of());
    }

    private PartView.Item session(LiveSession session) {
        return item("sessions", session.code(), session.title(), say.hours(session.hours()), List.of());
    }

    private PartView.Item item(String list, Code code, Fact<Text> title, String detail, List<LintView.Line> remarks) {
        String at = list + "[" + code + "]";
        return new PartView.Item(at, code.value(), title(title), detail, remarks, path(at));
    }

    private String path(String at) {
        return edited.item(at);
    }

    private Said title(Fact<Text> title) {
        return title.map(say::text).orElse(Said.here(say.in("sans titre", "untitled")));
    }
}
