package org.diapason.core.series;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * Credit that a micro-credential carries by itself; agreements with other institutions stand apart.
 *
 * @param system the unit, such as ects or on-credit
 * @param units how many of them
 * @param toward the program they count toward
 */
public record Credit(Code system, double units, Fact<Text> toward) {
    public Credit {
        if (!(units >= 0 && units <= 1000)) {
            throw new IllegalArgumentException("Credits run from 0 to 1000: " + units);
        }
    }
}
