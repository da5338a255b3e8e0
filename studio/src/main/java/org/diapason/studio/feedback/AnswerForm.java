package org.diapason.studio.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.Question;
import org.diapason.studio.shell.Visit;

/** What a person filled in, and what of it cannot be an answer. */
final class AnswerForm {

    private static final Text HOURS = Text.both(
            "Écrivez un nombre d'heures de 0 à 1000, par exemple 12 ou 7,5.",
            "Write a number of hours from 0 to 1000, for example 12 or 7.5.");
    private static final Text NONE = Text.both("Choisissez une des réponses offertes.", "Choose one of the answers.");
    private static final Text LONG = Text.both(
            "Au plus " + Completed.LONGEST + " caractères\u00a0: raccourcissez un peu.",
            "At most " + Completed.LONGEST + " characters: shorten it a little.");
    private static final Text BLANK = Text.both("Répondez à une question au moins.", "Answer one question at least.");

    private final List<Question> questions;
    private final Visit visit;
    private final Map<String, Text> errors = new LinkedHashMap<>();

    AnswerForm(List<Question> questions, Visit visit) {
        this.questions = questions;
        this.visit = visit;
    }

    /** The name of the field of a question. */
    static String field(Question question) {
        return "a-" + question.code();
    }

    /** What was typed there; nothing of what stands in the address, which whoever hands a link on could have written. */
    static String typed(Visit visit, String field) {
        return visit.form().getOrDefault(field, List.of("")).getFirst().strip();
    }

    /** What was answered; nothing when something has to be looked at again. */
    Optional<Completed> read() {
        List<Integer> values = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Question question : questions) {
            String typed = typed(visit, field(question));
            boolean free = question.kind() == Question.Kind.WORDS;
            values.add(free || typed.isEmpty() ? Completed.BLANK : number(question, typed));
            words.add(free ? words(question, typed) : "");
        }
        Completed completed = new Completed(values, words);
        if (errors.isEmpty() && completed.isBlank() && !questions.isEmpty()) {
            errors.put(field(questions.getFirst()), BLANK);
        }
        return errors.isEmpty() ? Optional.of(completed) : Optional.empty();
    }

    private String words(Question question, String typed) {
        if (typed.length() <= Completed.LONGEST) {
            return typed;
        }
        errors.put(field(question), LONG);
        return "";
    }

    private int number(Question question, String typed) {
        boolean hours = question.kind() == Question.Kind.HOURS;
        Optional<Integer> value = (hours ? quarters(typed) : whole(typed)).filter(question::takes);
        if (value.isEmpty()) {
            errors.put(field(question), hours ? HOURS : NONE);
        }
        return value.orElse(Completed.BLANK);
    }

    private static Optional<Integer> whole(String typed) {
        return typed.matches("[0-9]{1,2}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    /** Hours in quarters, to the nearest one. */
    private static Optional<Integer> quarters(String typed) {
        String plain = typed.replace(',', '.').replaceAll("\\s|\\p{Zs}|h$", "");
        return plain.matches("[0-9]{1,4}(\\.[0-9]{1,6})?")
                ? Optional.of(new BigDecimal(plain)
                        .multiply(BigDecimal.valueOf(Question.QUARTERS))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue())
                : Optional.empty();
    }

    /** What has to be looked at again, by field. */
    Map<String, String> errors() {
        Map<String, String> words = new LinkedHashMap<>();
        errors.forEach((field, why) -> words.put(field, why.show(visit.lang())));
        return words;
    }
}
