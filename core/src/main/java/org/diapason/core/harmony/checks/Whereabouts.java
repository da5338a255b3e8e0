package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.series.Module;

/** The list of a micro-credential, or of one of its modules, in which something stands; it becomes a place when asked. */
interface Whereabouts {

    /** Among the assessments. */
    Whereabouts ASSESSMENTS = mc -> InCredential.at(mc).field("assessments");

    /** Among the activities outside any module. */
    Whereabouts ACTIVITIES = mc -> InCredential.at(mc).field("activities");

    /** The place of the list in this micro-credential. */
    Place place(Code microCredential);

    /** Among the activities of a module. */
    static Whereabouts activitiesOf(Module module) {
        Code code = module.code();
        return mc -> InCredential.at(mc).field("modules").item(code).field("activities");
    }
}
