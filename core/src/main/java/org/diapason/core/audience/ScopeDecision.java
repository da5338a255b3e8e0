package org.diapason.core.audience;

import java.time.LocalDate;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/** What the team decided about a topic. */
public sealed interface ScopeDecision {

    /** When the decision was taken, where that is known. */
    Fact<LocalDate> on();

    /** The topic belongs to the series. */
    record In(Fact<Text> reason, Fact<LocalDate> on) implements ScopeDecision {}

    /** The topic does not belong, for a reason that can be shown. */
    record Out(Text reason, Fact<LocalDate> on) implements ScopeDecision {}

    /** The topic waits, for a reason that can be shown. */
    record Later(Text reason, Fact<LocalDate> on) implements ScopeDecision {}
}
