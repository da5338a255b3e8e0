package org.diapason.core.harmony.checks;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Place;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;
import org.jspecify.annotations.Nullable;

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
        int informing = 0;
        for (int i = 0; i < named.size(); i++) {
            if (practice(mc, named.get(i)) instanceof Fact.Stated<Boolean>(Boolean practice)) {
                if (practice) {
                    return Leads.TO_PRACTICE;
                }
                informing++;
            }
        }
        return informing == named.size() ? Leads.TO_INFORMATION : Leads.CANNOT_TELL;
    }

    private static Fact<Boolean> practice(MicroCredential mc, Code activity) {
        if (mc.learning().modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)) {
            for (int i = 0; i < modules.size(); i++) {
                Activity found = find(modules.get(i).activities(), activity);
                if (found != null) {
                    return found.practice();
                }
            }
        }
        Activity found = find(mc.learning().activities(), activity);
        return found == null ? Fact.silent() : found.practice();
    }

    private static @Nullable Activity find(Fact<List<Activity>> activities, Code code) {
        if (activities instanceof Fact.Stated<List<Activity>>(List<Activity> each)) {
            for (int i = 0; i < each.size(); i++) {
                if (each.get(i).code().equals(code)) {
                    return each.get(i);
                }
            }
        }
        return null;
    }

    static Place place(Code microCredential, String list, Code entry) {
        return InCredential.at(microCredential).field("action-map").field(list).item(entry);
    }
}
