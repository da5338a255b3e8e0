package org.diapason.core.harmony.effort;

import org.diapason.core.base.Code;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.series.Activity;
import org.diapason.core.series.LiveSession;
import org.jspecify.annotations.Nullable;

/** Hears what a walk through a micro-credential counts, and what it cannot count. */
interface Tally {

    /** An activity; without a rate when the team stated its hours. */
    void activity(Activity activity, @Nullable EffortRate rate, double typical, double most);

    void session(LiveSession session, double typical, double most);

    void uncounted(Code code, Uncounted.Why why);
}
