package org.diapason.formats.codec;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;

/** Sentences that several codecs say. */
final class Sentences {

    private Sentences() {}

    static Text isNot(String written, Text expects) {
        Text quoted = Words.quote(written);
        return Text.both(
                quoted.show(Lang.FR) + " n'est pas " + expects.show(Lang.FR) + ".",
                quoted.show(Lang.EN) + " is not " + expects.show(Lang.EN) + ".");
    }

    static Text write(String example) {
        return Text.both("Écrivez par exemple : " + example, "Write for example: " + example);
    }
}
