package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.grid;
import static org.diapason.core.toolkit.Compose.section;
import static org.diapason.core.toolkit.Compose.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.Item;
import org.diapason.core.series.MicroCredential;

/** The answers to the quizzes, for whoever marks them; learners never see this. */
final class GuideAnswers {

    private GuideAnswers() {}

    /** A table for each quiz whose questions are written; nothing when there is none. */
    static List<Block> of(MicroCredential mc) {
        List<Block> tables = new ArrayList<>();
        tables.add(words(
                "À garder pour vous\u00a0: ces réponses ne figurent dans aucune page que voient les personnes apprenantes.",
                "Keep these to yourself: no page that learners see has these answers."));
        Excerpts.activities(mc).forEach(each -> table(Excerpts.title(each), each.questions(), tables));
        mc.learning()
                .assessments()
                .orElse(List.of())
                .forEach(each -> table(Excerpts.title(each), each.questions(), tables));
        return tables.size() == 1
                ? List.of()
                : List.of(
                        section("answers", both("Les réponses des questionnaires", "Answers to the quizzes"), tables));
    }

    private static void table(Text title, Fact<List<Item>> questions, List<Block> tables) {
        if (questions.is(items -> !items.isEmpty())) {
            tables.add(grid(
                    title,
                    List.of(
                            both("Question", "Question"),
                            both("Réponse juste, et comment corriger", "Right answer, and how to mark it"),
                            both("Points", "Points"),
                            both("Résultats vérifiés", "Outcomes checked")),
                    questions.get().stream().map(GuideAnswers::row).toList()));
        }
    }

    private static List<Entry> row(Item item) {
        return List.of(
                Entry.of(Wording.coded(item.code(), item.stem())),
                Entry.lines(Stream.concat(answer(item.answer()).stream(), guidance(item).stream())
                        .toList()),
                Entry.of(item.points().map(Wording::number)),
                Entry.of(item.outcomes().map(Wording::codes)));
    }

    private static List<Text> guidance(Item item) {
        return item.guidance().map(List::of).orElse(List.of());
    }

    private static List<Text> answer(Item.Answer answer) {
        return switch (answer) {
            case Item.Answer.One one -> right(one);
            case Item.Answer.Several several -> right(several);
            case Item.Answer.TrueFalse(boolean holds) -> List.of(holds ? both("Vrai", "True") : both("Faux", "False"));
            case Item.Answer.Blank(List<Text> accepted) -> accepted;
            case Item.Answer.Essay() -> List.of(both("À corriger", "To be marked"));
        };
    }

    private static List<Text> right(Item.Answer answer) {
        return answer.offered().stream()
                .filter(Item.Choice::right)
                .map(Item.Choice::label)
                .toList();
    }
}
