package org.diapason.core.pathway;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * Where a learner can leave with something of value in hand.
 *
 * @param after the micro-credential or milestone after which they leave
 * @param value what they have by then
 * @param yearsToReturn for how many years they may come back without repeating anything
 */
public record OffRamp(Code after, Fact<Text> value, Fact<Integer> yearsToReturn) {}
