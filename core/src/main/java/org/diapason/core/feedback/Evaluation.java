package org.diapason.core.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
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

    /**
     * What this instrument asks here: the questions of every series first, then its own. The first of a name counts: if one
     * were asked twice, the same people would count twice, and few would seem enough.
     */
    public List<Question> asked(Instrument instrument) {
        Set<Code> known = new HashSet<>();
        return Stream.concat(CoreQuestions.of(instrument).stream(), questions.stream())
                .filter(each -> each.asks() == instrument && known.add(each.code()))
                .toList();
    }
}
