package org.diapason.core.series;

import static org.diapason.core.fixtures.Quizzes.choice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Impossible;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Quizzes;
import org.diapason.core.series.Item.Answer;
import org.diapason.core.series.Item.Choice;
import org.junit.jupiter.api.Test;

class ItemTest {

    private static final Choice RIGHT = choice("levain", "sourdough", true);
    private static final Choice WRONG = choice("levure", "yeast", false);

    @Test
    void a_choice_has_two_things_to_choose_from_and_one_of_them_is_right() {
        assertThrows(Impossible.class, () -> new Answer.One(List.of(RIGHT)));
        assertThrows(Impossible.class, () -> new Answer.One(List.of(WRONG, WRONG)));
        assertThrows(Impossible.class, () -> new Answer.One(List.of(RIGHT, RIGHT)));
        assertThrows(Impossible.class, () -> new Answer.Several(List.of(RIGHT)));
        assertThrows(Impossible.class, () -> new Answer.Several(List.of(WRONG, WRONG)));
        assertEquals(List.of(RIGHT, RIGHT), new Answer.Several(List.of(RIGHT, RIGHT)).offered());
        assertEquals(List.of(RIGHT, WRONG), new Answer.One(List.of(RIGHT, WRONG)).offered());
    }

    @Test
    void a_blank_accepts_an_answer() {
        assertThrows(Impossible.class, () -> new Answer.Blank(List.of()));
    }

    @Test
    void only_choices_offer_something() {
        assertEquals(
                List.of(2, 3, 0, 0, 0),
                Quizzes.ofEveryKind().stream()
                        .map(item -> item.answer().offered().size())
                        .toList());
    }

    @Test
    void points_go_from_one_to_ninety_nine() {
        assertEquals(Fact.of(1), worth(1).points());
        assertEquals(Fact.of(99), worth(99).points());
        assertThrows(Impossible.class, () -> worth(0));
        assertThrows(Impossible.class, () -> worth(100));
    }

    @Test
    void choices_cannot_be_changed_behind_its_back() {
        List<Choice> choices = new ArrayList<>(List.of(RIGHT, WRONG));
        Answer.One one = new Answer.One(choices);
        choices.clear();
        assertTrue(one.choices().contains(RIGHT));
        List<Text> accepted = new ArrayList<>(List.of(Text.both("pain", "bread")));
        Answer.Blank blank = new Answer.Blank(accepted);
        accepted.clear();
        assertEquals(1, blank.accepted().size());
    }

    private static Item worth(int points) {
        return new Item(
                Code.of("Q"),
                Text.both("Quoi\u00a0?", "What?"),
                new Answer.Essay(),
                Fact.silent(),
                Fact.silent(),
                Fact.of(points),
                Fact.silent());
    }
}
