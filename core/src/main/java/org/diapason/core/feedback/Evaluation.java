package org.diapason.core.feedback;

import java.util.List;
import org.diapason.core.base.Impossible;

/**
 * How a series asks what people make of it (plan d'évaluation).
 *
 * @param threshold of how many people at least anything may be told
 * @param questions the series' own questions, beside those that every series asks
 */
public record Evaluation(int threshold, List<Question> questions) {

    /** Of fewer people than this nothing is ever told. */
    public static final int LEAST_THRESHOLD = 5;

    /** The usual threshold, and no questions of its own. */
    public static final Evaluation USUAL = new Evaluation(LEAST_THRESHOLD, List.of());

    public Evaluation {
        questions = List.copyOf(questions);
        if (threshold < LEAST_THRESHOLD) {
            throw new Impossible(
                    "Le seuil de confidentialité ne descend pas sous " + LEAST_THRESHOLD + ".",
                    "The privacy threshold does not go below " + LEAST_THRESHOLD + ".");
        }
    }

    /** What this instrument asks here: the questions of every series first, then its own. */
    public List<Question> asked(Instrument instrument) {
        List<Question> common = CoreQuestions.of(instrument);
        return java.util.stream.Stream.concat(
                        common.stream(),
                        questions.stream()
                                .filter(own -> own.asks() == instrument)
                                .filter(own -> common.stream()
                                        .noneMatch(each -> each.code().equals(own.code()))))
                .toList();
    }
}
