package org.diapason.core.harmony;

import org.diapason.core.base.Fact;
import org.diapason.core.framework.Value;
import org.diapason.core.series.MicroCredential;

/** How the value of an element is read from a micro-credential; silent when any part of it is not stated. */
@FunctionalInterface
public interface Measure {

    /** What the micro-credential states. */
    Fact<Value> of(Case seen, MicroCredential microCredential);
}
