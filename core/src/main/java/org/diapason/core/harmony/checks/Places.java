package org.diapason.core.harmony.checks;

import java.util.Collection;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.InWords;

/** The places of which checks speak most. */
final class Places {

    private Places() {}

    /** The place of a micro-credential. */
    static Place credential(Code code) {
        return InCredential.at(code);
    }

    /** The place of an item that has no code, by its position from 0. */
    static Place item(String list, int position) {
        return Place.TOP.field(list).item(position);
    }

    /** The place of an item by its code. */
    static Place item(String list, Code code) {
        return Place.TOP.field(list).item(code);
    }

    /** What these codes are called, in a row. */
    static String named(Collection<Code> codes, Lang lang) {
        return InWords.list(codes.stream().map(code -> InWords.name(code, lang)).toList(), lang);
    }
}
