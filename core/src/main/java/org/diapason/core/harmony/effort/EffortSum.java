package org.diapason.core.harmony.effort;

import org.diapason.core.base.Code;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.series.Activity;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.jspecify.annotations.Nullable;

/** The two sums of an estimate without its list: what a check needs when it passes over many micro-credentials. */
public final class EffortSum implements Tally {

    private double typical;
    private double most;
    private int counted;
    private int uncounted;

    /** Adds up this micro-credential, and forgets the one before. */
    public void of(MicroCredential mc, EffortRates rates) {
        typical = 0;
        most = 0;
        counted = 0;
        uncounted = 0;
        EffortWalk.walk(mc, rates, this);
    }

    /** The hours that a typical learner needs for what could be counted. */
    public double typical() {
        return typical;
    }

    /** The hours that a learner who takes the most time needs; infinite while something could not be counted. */
    public double most() {
        return isComplete() ? most : Double.POSITIVE_INFINITY;
    }

    /** Whether everything could be counted. */
    public boolean isComplete() {
        return uncounted == 0;
    }

    /** Whether nothing could be counted, though something may be there. */
    public boolean isSilent() {
        return counted == 0 && uncounted > 0;
    }

    @Override
    public void activity(Activity activity, @Nullable EffortRate rate, double typicalHours, double mostHours) {
        add(typicalHours, mostHours);
    }

    @Override
    public void session(LiveSession session, double typicalHours, double mostHours) {
        add(typicalHours, mostHours);
    }

    @Override
    public void uncounted(Code code, Uncounted.Why why) {
        uncounted++;
    }

    private void add(double typicalHours, double mostHours) {
        counted++;
        typical += typicalHours;
        most += mostHours;
    }
}
