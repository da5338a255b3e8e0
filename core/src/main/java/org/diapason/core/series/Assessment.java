package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * How learning is shown and judged.
 *
 * @param code its short name
 * @param title what it is called
 * @param method the method, such as quiz, portfolio or demonstration
 * @param weight its share of the result, from 0 to 1
 * @param outcomes the outcomes it covers
 * @param summative whether it decides about the credential
 * @param supervision how the learner's identity is made sure of: unsupervised, supervised or supervised-identity
 * @param evidence what an employer can look at afterwards
 * @param criterion what it takes to pass
 * @param rubric whether there is a rubric
 * @param questions the questions of a quiz
 * @param week the week in which it is due: 1 is the first
 */
public record Assessment(
        Code code,
        Fact<Text> title,
        Code method,
        Fact<Double> weight,
        Fact<List<Code>> outcomes,
        Fact<Boolean> summative,
        Fact<Code> supervision,
        Fact<Text> evidence,
        Fact<Text> criterion,
        Fact<Boolean> rubric,
        Fact<List<Item>> questions,
        Fact<Integer> week) {

    public Assessment {
        if (weight.is(share -> !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException("A weight is a share from 0 to 1: " + weight.get());
        }
        if (week.is(number -> number < 1)) {
            throw new IllegalArgumentException("The first week is 1: " + week.get());
        }
    }
}
