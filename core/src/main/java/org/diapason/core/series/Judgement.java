package org.diapason.core.series;

import java.time.LocalDate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * What a person said about an element that only a person can judge.
 *
 * @param microCredential the micro-credential
 * @param element the element
 * @param holds whether it fits the standard
 * @param by who said so
 * @param on when
 * @param note why
 */
public record Judgement(
        Code microCredential, Code element, boolean holds, String by, Fact<LocalDate> on, Fact<Text> note) {
    public Judgement {
        if (by.isBlank()) {
            throw new IllegalArgumentException("A judgement names who gave it");
        }
    }
}
