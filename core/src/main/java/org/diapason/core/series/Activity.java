package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;

/**
 * Something that a learner does.
 *
 * @param code how other parts refer to it
 * @param title what it is called
 * @param kind the kind of activity, such as reading, video or discussion, which sets its rate of effort
 * @param difficulty the variant of the rate, such as many new concepts
 * @param amount how much of it there is, in the unit of its kind: words, minutes, pages, posts, items
 * @param hours the hours it takes, where the team states them instead of the rate
 * @param hoursReason why the team states them
 * @param outcomes the outcomes it serves
 * @param practice whether it is practice of a real task; information when not
 * @param accessibility what is declared of its accessibility: captions, transcript, alt-text, keyboard, document
 * @param questions the questions of a quiz
 */
public record Activity(
        Code code,
        Fact<Text> title,
        Code kind,
        Fact<Code> difficulty,
        Fact<Range> amount,
        Fact<Range> hours,
        Fact<Text> hoursReason,
        Fact<List<Code>> outcomes,
        Fact<Boolean> practice,
        Fact<List<Code>> accessibility,
        Fact<List<Item>> questions) {}
