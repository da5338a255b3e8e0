package org.diapason.core.audience;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * A goal of the organisation's strategic plan that the series serves.
 *
 * @param code how micro-credentials refer to it
 * @param words the goal
 * @param source the plan in which it stands
 */
public record StrategicGoal(Code code, Text words, Fact<Source> source) {}
