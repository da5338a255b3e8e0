package org.diapason.core.harmony.checks;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Measures;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;

/** Whether an entry of an action map leads to practice. */
final class ActionMaps {

    private ActionMaps() {}

    /** What can be said of the activities that an entry names. */
    enum Leads {
        /** It names an activity that is practice. */
        TO_PRACTICE,
        /** It names none. */
        NOWHERE,
        /** It names only activities that are not practice. */
        TO_INFORMATION,
        /** Too little is stated of the activities, or the micro-credential does not have them. */
        CANNOT_TELL
    }

    static Leads leads(MicroCredential mc, List<Code> named) {
        if (named.isEmpty()) {
            return Leads.NOWHERE;
        }
        if (!(Measures.activities(mc) instanceof Fact.Stated<List<Activity>>(List<Activity> activities))) {
            return Leads.CANNOT_TELL;
        }
        int informing = 0;
        for (Activity activity : activities) {
            if (named.contains(activity.code())) {
                if (activity.practice().orElse(false)) {
                    return Leads.TO_PRACTICE;
                }
                informing += activity.practice().isStated() ? 1 : 0;
            }
        }
        return informing == named.size() ? Leads.TO_INFORMATION : Leads.CANNOT_TELL;
    }

    static Place place(Code microCredential, String list, Code entry) {
        return InCredential.at(microCredential).field("action-map").field(list).item(entry);
    }
}
