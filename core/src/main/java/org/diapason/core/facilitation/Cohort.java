package org.diapason.core.facilitation;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;

/**
 * A group of learners who take a micro-credential together.
 *
 * @param code its short name
 * @param microCredential what they take
 * @param firstSession the day of its first session
 * @param language the language it is held in
 * @param facilitators who facilitates it
 */
public record Cohort(
        Code code, Code microCredential, Fact<LocalDate> firstSession, Fact<Lang> language, List<Code> facilitators) {
    public Cohort {
        facilitators = List.copyOf(facilitators);
    }
}
