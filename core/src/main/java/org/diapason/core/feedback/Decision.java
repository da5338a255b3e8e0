package org.diapason.core.feedback;

import java.time.LocalDate;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;

/** What the team decided to do about something that was said. */
public sealed interface Decision {

    /** When it was decided. */
    Fact<LocalDate> on();

    /** It will change; the version says in which one it did. */
    record Accepted(Fact<Text> reason, Fact<LocalDate> on, Fact<Version> answeredBy) implements Decision {}

    /** It will not change, for this reason. */
    record Declined(Text reason, Fact<LocalDate> on) implements Decision {}

    /** It waits, for this reason. */
    record Deferred(Text reason, Fact<LocalDate> on) implements Decision {}
}
