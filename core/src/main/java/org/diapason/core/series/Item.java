package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Impossible;
import org.diapason.core.base.Text;

/**
 * A question of a quiz.
 *
 * @param code its short name, once in its quiz
 * @param stem what it asks
 * @param answer what answers it
 * @param feedback what learners read once they have answered, whatever they answered
 * @param guidance what whoever marks it should know; learners never see it
 * @param points what the right answer is worth, from 1 to 99, as quizzes that travel between platforms have it
 * @param outcomes the outcomes it checks
 */
public record Item(
        Code code,
        Text stem,
        Answer answer,
        Fact<Text> feedback,
        Fact<Text> guidance,
        Fact<Integer> points,
        Fact<List<Code>> outcomes) {

    /** The most points that a question may be worth. */
    public static final int MOST_POINTS = 99;

    public Item {
        if (points.is(worth -> worth < 1 || worth > MOST_POINTS)) {
            throw new Impossible(
                    "Une question vaut de 1 à " + MOST_POINTS + " points.",
                    "A question is worth 1 to " + MOST_POINTS + " points.");
        }
    }

    /** What answers a question. */
    public sealed interface Answer {

        /** One of these choices. */
        record One(List<Choice> choices) implements Answer {
            public One {
                choices = chosenAmong(choices);
                if (choices.stream().filter(Choice::right).count() > 1) {
                    throw new Impossible(
                            "Plusieurs choix sont justes, alors que la question n'en admet qu'un.",
                            "Several choices are right, though the question takes only one.");
                }
            }
        }

        /** All the right ones among these choices. */
        record Several(List<Choice> choices) implements Answer {
            public Several {
                choices = chosenAmong(choices);
            }
        }

        /** Whether what the stem says is true. */
        record TrueFalse(boolean holds) implements Answer {}

        /** One of these words; each may differ from language to language. */
        record Blank(List<Text> accepted) implements Answer {
            public Blank {
                accepted = List.copyOf(accepted);
                if (accepted.isEmpty()) {
                    throw new Impossible(
                            "Aucune réponse n'est acceptée pour ce qui est à compléter.",
                            "No answer is accepted for the blank.");
                }
            }
        }

        /** Words of one's own, which a person marks. */
        record Essay() implements Answer {}

        /** The choices, where there are any to choose from. */
        default List<Choice> offered() {
            return switch (this) {
                case One(List<Choice> choices) -> choices;
                case Several(List<Choice> choices) -> choices;
                case TrueFalse _, Blank _, Essay _ -> List.of();
            };
        }

        private static List<Choice> chosenAmong(List<Choice> choices) {
            if (choices.size() < 2) {
                throw new Impossible(
                        "Il faut au moins deux choix à qui doit choisir.",
                        "It takes at least two choices to choose from.");
            }
            if (choices.stream().noneMatch(Choice::right)) {
                throw new Impossible("Aucun choix n'est juste.", "No choice is right.");
            }
            return List.copyOf(choices);
        }
    }

    /**
     * Something to choose.
     *
     * @param label what it says
     * @param right whether it is a right answer
     * @param feedback what learners read who chose it
     */
    public record Choice(Text label, boolean right, Fact<Text> feedback) {}
}
