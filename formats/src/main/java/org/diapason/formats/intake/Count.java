package org.diapason.formats.intake;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/**
 * How many of one thing came in.
 *
 * @param number how many
 * @param what several of the thing, such as modules
 * @param one one of the thing, such as module
 */
public record Count(int number, Text what, Text one) {

    /** A count of things whose words go with any number. */
    public Count(int number, Text what) {
        this(number, what, what);
    }

    /** The number and the thing; French says none in the singular, English in the plural. */
    public String in(Lang lang) {
        boolean single = lang.base().equals(Lang.FR) ? number < 2 : number == 1;
        return number + "\u00a0" + (single ? one : what).show(lang);
    }
}
