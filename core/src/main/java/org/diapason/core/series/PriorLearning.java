package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * How what a person can already do is recognised (reconnaissance des acquis).
 *
 * @param outcomes the outcomes that may be shown in this way
 * @param evidence what is accepted
 * @param assessor who judges it
 */
public record PriorLearning(List<Code> outcomes, Fact<Text> evidence, Fact<String> assessor) {
    public PriorLearning {
        outcomes = List.copyOf(outcomes);
    }
}
