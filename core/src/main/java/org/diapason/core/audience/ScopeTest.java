package org.diapason.core.audience;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * The process by which a team decides which topics belong to its series (framework, step 1).
 *
 * @param questions what is asked of each topic
 * @param threshold the share of the best possible score, from 0 to 1, from which a topic is in
 * @param monthsFresh how many months evidence stays good before the topic is looked at again
 */
public record ScopeTest(List<Question> questions, double threshold, int monthsFresh) {

    /** The share from which a topic is in when the team has not chosen one. */
    public static final double USUAL_THRESHOLD = 0.6;

    /** How long evidence is trusted when the team has not chosen: two years. */
    public static final int USUAL_MONTHS = 24;

    public ScopeTest {
        questions = List.copyOf(questions);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("The threshold is a share from 0 to 1: " + threshold);
        }
        if (monthsFresh < 1 || monthsFresh > 600) {
            throw new IllegalArgumentException("Evidence stays good for 1 to 600 months: " + monthsFresh);
        }
    }

    /** The framework's own four considerations, weighing the same, none of them a veto. */
    public static ScopeTest usual() {
        return new ScopeTest(
                List.of(
                        new Question(
                                Code.of("expertise"),
                                Text.both(
                                        "Avons-nous accès à l'expertise que ce sujet demande\u00a0?",
                                        "Can we reach the expertise that this topic needs?"),
                                1,
                                false),
                        new Question(
                                Code.of("resources"),
                                Text.both(
                                        "Avons-nous les ressources pour le créer et le maintenir\u00a0?",
                                        "Do we have the resources to build it and keep it up?"),
                                1,
                                false),
                        new Question(
                                Code.of("market"),
                                Text.both(
                                        "L'analyse du marché montre-t-elle un besoin\u00a0?",
                                        "Does the market analysis show a need?"),
                                1,
                                false),
                        new Question(
                                Code.of("strategy"),
                                Text.both(
                                        "Le sujet sert-il la stratégie de l'organisation\u00a0?",
                                        "Does the topic serve the organisation's strategy?"),
                                1,
                                false)),
                USUAL_THRESHOLD,
                USUAL_MONTHS);
    }

    /** What the answers say of this topic: the score of the questions answered, and those still silent. */
    public ScopeScore score(Topic topic) {
        double points = 0;
        double possible = 0;
        List<Code> silent = new ArrayList<>();
        List<Code> vetoed = new ArrayList<>();
        for (Question question : questions) {
            Integer answer = topic.answers().get(question.code());
            if (answer == null) {
                silent.add(question.code());
                continue;
            }
            points += question.weight() * answer;
            possible += question.weight() * Question.BEST;
            if (question.veto() && answer == 0) {
                vetoed.add(question.code());
            }
        }
        return new ScopeScore(points, possible, threshold, silent, vetoed);
    }
}
