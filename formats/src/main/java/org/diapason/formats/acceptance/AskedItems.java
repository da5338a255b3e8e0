package org.diapason.formats.acceptance;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Item;
import org.diapason.core.series.Item.Answer;
import org.diapason.core.series.Item.Choice;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.formats.acceptance.Drift.Difference;
import org.diapason.formats.intake.Plainly;

/** Which of the questions that a series writes were not delivered: none asks the same, with the same right answers. */
final class AskedItems {

    private AskedItems() {}

    /** Those of all quizzes, as differences. */
    static List<Difference> missing(CourseSkeleton skeleton, Delivered delivered, Lang lang) {
        return skeleton.parts().stream()
                .filter(Part.Quiz.class::isInstance)
                .map(Part.Quiz.class::cast)
                .flatMap(quiz -> missing(quiz, delivered.contents()).stream()
                        .map(item -> new Difference(
                                Drift.Sort.QUESTION,
                                quiz.title().show(lang),
                                item.code() + " " + item.stem().show(lang),
                                "")))
                .toList();
    }

    /** Those of one quiz; a quiz is known by its title. */
    static List<Item> missing(Part.Quiz quiz, Optional<MicroCredential> contents) {
        Set<String> titles = Titles.keys(quiz.title());
        List<Item> there = contents.map(mc -> mc.learning().assessments().orElse(List.of())).orElse(List.of()).stream()
                .filter(each -> each.title().is(title -> meet(titles, Titles.keys(title))))
                .map(Assessment::questions)
                .flatMap(each -> each.orElse(List.of()).stream())
                .toList();
        return quiz.items().stream()
                .filter(item -> there.stream().noneMatch(each -> isSame(item, each)))
                .toList();
    }

    private static boolean isSame(Item asked, Item there) {
        return meet(keys(asked.stem()), keys(there.stem()))
                && switch (asked.answer()) {
                    case Answer.Blank(List<Text> accepted) ->
                        there.answer() instanceof Answer.Blank(List<Text> others) && meet(keys(accepted), keys(others));
                    case Answer.One one -> isSame(right(one), right(there.answer()));
                    case Answer.Several several -> isSame(right(several), right(there.answer()));
                    case Answer.TrueFalse _, Answer.Essay _ -> asked.answer().equals(there.answer());
                };
    }

    private static boolean isSame(List<Text> right, List<Text> others) {
        return right.size() == others.size()
                && right.stream().allMatch(each -> others.stream().anyMatch(other -> meet(keys(each), keys(other))));
    }

    private static List<Text> right(Answer answer) {
        return answer.offered().stream()
                .filter(Choice::right)
                .map(Choice::label)
                .toList();
    }

    private static Set<String> keys(List<Text> texts) {
        return texts.stream().flatMap(each -> keys(each).stream()).collect(Collectors.toSet());
    }

    /** The ways in which words may come back: in each language, or in all of them one after the other. */
    private static Set<String> keys(Text text) {
        Collection<String> words = text.words().values();
        return Stream.concat(words.stream(), Stream.of(String.join(" ", words)))
                .map(Plainly::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
