package org.diapason.studio.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Question;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Visit;

/** What can be answered to a question, in words. */
final class Options {

    /** From 1 to 5. */
    private static final List<Text> AGREEMENT = List.of(
            Text.both("pas du tout d'accord", "strongly disagree"),
            Text.both("plutôt pas d'accord", "rather disagree"),
            Text.both("ni l'un ni l'autre", "neither"),
            Text.both("plutôt d'accord", "rather agree"),
            Text.both("tout à fait d'accord", "strongly agree"));

    private Options() {}

    static List<AnsweringView.Asked> asked(List<Question> questions, Visit visit, Map<String, String> errors) {
        return questions.stream()
                .map(question -> {
                    String field = AnswerForm.field(question);
                    String typed = AnswerForm.typed(visit, field);
                    return new AnsweringView.Asked(
                            field,
                            visit.say().text(question.words()),
                            look(question.kind()),
                            options(question, typed, visit.say()),
                            typed,
                            errors.getOrDefault(field, ""));
                })
                .toList();
    }

    private static String look(Question.Kind kind) {
        return switch (kind) {
            case SCALE, RECOMMEND -> "scale";
            case YES_NO, CHOICE -> "lines";
            case HOURS -> "hours";
            case WORDS -> "words";
        };
    }

    private static List<AnsweringView.Option> options(Question question, String typed, Say say) {
        List<AnsweringView.Option> options = new ArrayList<>();
        if (question.kind() == Question.Kind.HOURS || question.kind() == Question.Kind.WORDS) {
            return options;
        }
        for (int i = 0; i <= question.most() - question.least(); i++) {
            int value = question.kind() == Question.Kind.YES_NO ? 1 - i : question.least() + i;
            boolean numbered = question.kind() == Question.Kind.SCALE || question.kind() == Question.Kind.RECOMMEND;
            String word = word(question, value, say);
            options.add(new AnsweringView.Option(
                    Integer.toString(value),
                    numbered ? Integer.toString(value) : word,
                    numbered ? word : "",
                    typed.equals(Integer.toString(value))));
        }
        return options;
    }

    /** What this answer says; empty where its number says it. */
    static String word(Question question, int value, Say say) {
        return switch (question.kind()) {
            case SCALE -> AGREEMENT.get(value - 1).show(say.lang());
            case YES_NO -> value == 1 ? say.in("oui", "yes") : say.in("non", "no");
            case RECOMMEND ->
                value == 0
                        ? say.in("pas du tout", "not at all")
                        : value == 10 ? say.in("certainement", "certainly") : "";
            case CHOICE -> question.choices().get(value).show(say.lang());
            case HOURS, WORDS -> "";
        };
    }
}
