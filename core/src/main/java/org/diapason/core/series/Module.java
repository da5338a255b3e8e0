package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * A part of a micro-credential that learners meet as one.
 *
 * @param code its short name
 * @param title what it is called
 * @param slots the named parts it has, in the order in which learners meet them
 * @param outcomes the outcomes of the micro-credential that it works on
 * @param activities what learners do in it
 */
public record Module(
        Code code, Text title, Fact<List<Code>> slots, Fact<List<Code>> outcomes, Fact<List<Activity>> activities) {}
