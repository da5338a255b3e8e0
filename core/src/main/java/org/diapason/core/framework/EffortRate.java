package org.diapason.core.framework;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Impossible;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * How long one kind of activity takes a learner, or one kind of work a facilitator, for each unit of it.
 *
 * @param kind the kind of activity, such as reading or quiz, or of work, such as marking
 * @param difficulty which variant of it, such as many new concepts or an essay; silent when the kind has one rate only
 * @param label what it is called
 * @param unit what is counted: words, minutes, pages, posts, items, sessions, hours or learners
 * @param typical the minutes that a typical learner, or a facilitator, usually needs for one unit
 * @param most the minutes that whoever takes the most time needs for one unit
 * @param source where the figures come from
 */
public record EffortRate(
        Code kind, Fact<Code> difficulty, Text label, Code unit, double typical, double most, Fact<Source> source) {

    public EffortRate {
        if (!(typical >= 0 && most >= typical && most <= 100_000)) {
            throw new Impossible(
                    "Les minutes vont de l'apprenant type à celui qui en prend le plus.",
                    "Minutes run from the typical learner to the one who takes most.");
        }
    }
}
