package org.diapason.core.framework;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * A circumstance in which a micro-credential may differ from a standard (framework, step 3).
 *
 * @param code how a deviation refers to it
 * @param condition what must be the case
 * @param approver the role that may grant the deviation
 * @param evidence what must be shown
 * @param longestMonths how long a deviation may last, in months
 */
public record Circumstance(
        Code code, Text condition, String approver, Fact<Text> evidence, Fact<Integer> longestMonths) {

    public Circumstance {
        if (approver.isBlank()) {
            throw new IllegalArgumentException("A circumstance names who may grant the deviation");
        }
        if (longestMonths.is(months -> months < 1 || months > 600)) {
            throw new IllegalArgumentException("A deviation lasts 1 to 600 months: " + longestMonths.get());
        }
    }
}
