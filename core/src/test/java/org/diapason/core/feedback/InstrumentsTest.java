package org.diapason.core.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Impossible;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Elements;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    @Test
    void every_question_of_the_core_is_tied_to_an_element_that_there_is() {
        for (Question question : CoreQuestions.all()) {
            assertTrue(
                    Elements.builtIn().stream().anyMatch(kind -> kind.code().equals(question.element())),
                    question.toString());
        }
    }

    @Test
    void every_instrument_asks_for_numbers_and_for_words_in_both_languages() {
        Set<Question.Kind> kinds = EnumSet.noneOf(Question.Kind.class);
        for (Instrument instrument : Instrument.values()) {
            Set<Code> codes = new HashSet<>();
            List<Question> questions = CoreQuestions.of(instrument);
            assertTrue(questions.size() >= 5);
            for (Question question : questions) {
                kinds.add(question.kind());
                assertTrue(codes.add(question.code()), question.toString());
                assertNotEquals(question.words().show(Lang.FR), question.words().show(Lang.EN));
            }
            assertTrue(questions.stream().anyMatch(each -> each.kind() == Question.Kind.WORDS));
        }
        assertEquals(EnumSet.allOf(Question.Kind.class), kinds);
    }

    @Test
    void a_question_takes_its_own_answers_and_no_others() {
        Question scale = Asked.question(Question.Kind.SCALE);
        assertTrue(scale.takes(1) && scale.takes(5));
        assertFalse(scale.takes(0) || scale.takes(6) || scale.takes(Completed.BLANK));
        assertTrue(Asked.question(Question.Kind.RECOMMEND).takes(10));
        assertFalse(Asked.question(Question.Kind.WORDS).takes(0));
    }

    @Test
    void a_choice_offers_choices_and_nothing_else_does() {
        Text words = Text.both("Oui.", "Yes.");
        Code code = Code.of("x");
        assertThrows(
                Impossible.class,
                () -> new Question(code, Instrument.LEARNER, words, Question.Kind.CHOICE, List.of(words), code));
        assertThrows(
                Impossible.class,
                () -> new Question(code, Instrument.LEARNER, words, Question.Kind.SCALE, List.of(words, words), code));
    }

    @Test
    void the_own_questions_of_a_series_come_after_the_core_and_never_replace_it() {
        Question own = new Question(
                Code.of("bread"),
                Instrument.LEARNER,
                Text.both("Le pain?", "The bread?"),
                Question.Kind.YES_NO,
                List.of(),
                Code.of("look"));
        Question false1 = new Question(
                Code.of("hours"), Instrument.LEARNER, own.words(), Question.Kind.YES_NO, List.of(), Code.of("look"));
        Evaluation evaluation = new Evaluation(8, List.of(own, false1, own));
        List<Question> asked = evaluation.asked(Instrument.LEARNER);
        assertEquals(own, asked.getLast());
        assertEquals(CoreQuestions.of(Instrument.LEARNER), asked.subList(0, asked.size() - 1));
        assertEquals(CoreQuestions.of(Instrument.EMPLOYER), evaluation.asked(Instrument.EMPLOYER));
        assertThrows(Impossible.class, () -> new Evaluation(4, List.of()));
    }
}
