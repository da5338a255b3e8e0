package org.diapason.formats.intake;

import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Spot;

/**
 * What some words say of how long learning takes.
 *
 * @param original the words as they stood, cleaned
 * @param hours hours of work in all
 * @param weeks weeks by the calendar
 * @param weekly hours of work in each week; whoever knows the weeks from elsewhere can multiply
 * @param fate TAKEN when the words say so, GUESSED when they left a choice, ESTIMATED when a unit was converted by a
 *     rule of thumb, LEFT when nothing can be told
 * @param message what was made of the words, or why nothing was
 */
public record Length(
        String original, Fact<Range> hours, Fact<Range> weeks, Fact<Range> weekly, Fate fate, Text message) {

    /** Words of which nothing can be told. */
    static Length silent(String original, Text why) {
        return new Length(original, Fact.silent(), Fact.silent(), Fact.silent(), Fate.LEFT, why);
    }

    /** Whether the words say nothing that can be used. */
    public boolean isSilent() {
        return hours.isSilent() && weeks.isSilent() && weekly.isSilent();
    }

    /** The same for somebody who knows from elsewhere how many weeks it takes: hours a week become hours in all. */
    public Length over(Range inWeeks) {
        if (hours.isStated() || weekly.isSilent()) {
            return this;
        }
        Range total = LengthParser.product(weekly.get(), inWeeks);
        Text how = LengthSentences.product(weekly.get(), inWeeks, total);
        return new Length(original, Fact.of(total), weeks, weekly, Fate.ESTIMATED, how);
    }

    /** Fills the fields hours and weeks of a micro-credential, where they are stated and the group has none yet. */
    public void into(Draft draft, Spot at) {
        hours.ifStated(range -> draft.amount("hours", range, at));
        weeks.ifStated(range -> draft.amount("weeks", range, at));
    }

    /** What became of the words, for the list of remarks. */
    public Remark remark(Spot at) {
        return new Remark(fate, at, original, message);
    }
}
