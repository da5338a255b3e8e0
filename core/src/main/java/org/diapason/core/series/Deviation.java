package org.diapason.core.series;

import java.time.LocalDate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/** A difference from a standard that somebody asked for: asked, granted or refused (écart). */
public sealed interface Deviation {

    /** The micro-credential that differs. */
    Code microCredential();

    /** The element on which it differs. */
    Code element();

    /** Why it differs. */
    Text reason();

    /** Asked for, not yet answered. */
    record Asked(Code microCredential, Code element, Text reason, Fact<Code> circumstance, Fact<LocalDate> on)
            implements Deviation {}

    /**
     * Granted until a day.
     *
     * @param circumstance the circumstance of the framework that it invokes
     * @param approver who granted it
     * @param on the day it was granted
     * @param expires the last day on which it holds
     * @param evidence what was shown
     */
    record Granted(
            Code microCredential,
            Code element,
            Text reason,
            Fact<Code> circumstance,
            String approver,
            Fact<LocalDate> on,
            LocalDate expires,
            Fact<Text> evidence)
            implements Deviation {
        public Granted {
            if (approver.isBlank()) {
                throw new IllegalArgumentException("A deviation that is granted names who granted it");
            }
        }

        /** Whether it still holds on this day. */
        public boolean holds(LocalDate today) {
            return !today.isAfter(expires);
        }
    }

    /** Refused, with the words of whoever refused it. */
    record Refused(Code microCredential, Code element, Text reason, String refusedBy, Text because, Fact<LocalDate> on)
            implements Deviation {}
}
