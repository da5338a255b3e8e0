package org.diapason.core.series;

import java.time.LocalDate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;

/**
 * Where a micro-credential stands in its life.
 *
 * @param phase the phase of the process model
 * @param reviewOn the day on which it is looked at again
 * @param owner who answers for it
 */
public record Standing(Fact<Code> phase, Fact<LocalDate> reviewOn, Fact<String> owner) {}
