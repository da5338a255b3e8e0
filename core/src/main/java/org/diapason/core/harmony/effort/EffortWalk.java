package org.diapason.core.harmony.effort;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.series.Activity;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;

/** One walk through everything that takes a learner time; an estimate and a check both listen to it. */
final class EffortWalk {

    static final Code LIVE_SESSION = Code.of("live-session");
    private static final Code ACTIVITIES = Code.of("activities");
    private static final Code LIVE_SESSIONS = Code.of("live-sessions");
    private static final double MINUTES = 60;

    private final EffortRates rates;
    private final Tally tally;
    private boolean meetingsAreListed;
    private boolean meetingsAreActivities;

    private EffortWalk(EffortRates rates, Tally tally) {
        this.rates = rates;
        this.tally = tally;
    }

    static void walk(MicroCredential mc, EffortRates rates, Tally tally) {
        EffortWalk walk = new EffortWalk(rates, tally);
        walk.meetingsAreListed = mc.delivery().sessions().isStated();
        walk.activities(mc);
        walk.sessions(mc);
    }

    private void activities(MicroCredential mc) {
        if (mc.learning().modules().isSilent() && mc.learning().activities().isSilent()) {
            tally.uncounted(ACTIVITIES, Uncounted.Why.ACTIVITIES);
            return;
        }
        if (mc.learning().modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)) {
            for (Module module : modules) {
                if (module.activities() instanceof Fact.Stated<List<Activity>>(List<Activity> activities)) {
                    count(activities);
                } else {
                    tally.uncounted(module.code(), Uncounted.Why.ACTIVITIES);
                }
            }
        }
        if (mc.learning().activities() instanceof Fact.Stated<List<Activity>>(List<Activity> activities)) {
            count(activities);
        }
    }

    private void count(List<Activity> activities) {
        for (Activity activity : activities) {
            if (activity.kind().equals(LIVE_SESSION)) {
                meetingsAreActivities = true;
                if (meetingsAreListed) {
                    // The delivery plan lists the same meetings with their length; they must not count twice.
                    continue;
                }
            }
            count(activity);
        }
    }

    private void count(Activity activity) {
        if (activity.hours() instanceof Fact.Stated<Range>(Range hours)) {
            tally.activity(activity, null, hours.low(), hours.high());
            return;
        }
        EffortRate rate = rates.rate(activity.kind(), activity.difficulty());
        if (rate == null) {
            tally.uncounted(activity.code(), Uncounted.Why.RATE);
        } else if (activity.amount() instanceof Fact.Stated<Range>(Range amount)) {
            double most = rate.most() == 0 ? 0 : amount.high() * rate.most() / MINUTES;
            tally.activity(activity, rate, amount.low() * rate.typical() / MINUTES, most);
        } else {
            tally.uncounted(activity.code(), Uncounted.Why.AMOUNT);
        }
    }

    private void sessions(MicroCredential mc) {
        if (mc.delivery().sessions() instanceof Fact.Stated<List<LiveSession>>(List<LiveSession> sessions)) {
            for (LiveSession session : sessions) {
                if (session.hours() instanceof Fact.Stated<Range>(Range hours)) {
                    tally.session(session, session.optional() ? 0 : hours.low(), hours.high());
                } else {
                    tally.uncounted(session.code(), Uncounted.Why.LENGTH);
                }
            }
        } else if (!meetingsAreActivities && mayMeet(mc)) {
            tally.uncounted(LIVE_SESSIONS, Uncounted.Why.SESSIONS);
        }
    }

    private static boolean mayMeet(MicroCredential mc) {
        if (mc.delivery().sessionCount() instanceof Fact.Stated<Range>(Range count)) {
            return count.high() > 0;
        }
        return !mc.delivery().facilitated().is(facilitated -> !facilitated);
    }
}
