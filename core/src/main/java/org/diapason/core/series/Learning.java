package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;

/**
 * What a micro-credential teaches and how it finds out.
 *
 * @param outcomes what learners will be able to do
 * @param competencies the competencies it develops, beside those its outcomes name
 * @param assumes the competencies learners must bring along
 * @param modules its parts
 * @param activities what learners do outside any module
 * @param assessments how learning is shown
 * @param result what learners receive at the end
 * @param theory its taxonomy or theory of learning
 * @param practice its instructional design model
 * @param actionMap from a goal of the workplace to practice
 */
public record Learning(
        Fact<List<Outcome>> outcomes,
        Fact<List<Code>> competencies,
        List<Code> assumes,
        Fact<List<Module>> modules,
        Fact<List<Activity>> activities,
        Fact<List<Assessment>> assessments,
        Fact<CourseResult> result,
        Fact<Code> theory,
        Fact<Code> practice,
        Fact<ActionMap> actionMap) {

    public Learning {
        assumes = List.copyOf(assumes);
    }
}
