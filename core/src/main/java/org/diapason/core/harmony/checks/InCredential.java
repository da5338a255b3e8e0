package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;

/** A finding that stands within one micro-credential. */
interface InCredential extends Finding {

    /** The most codes that one sentence names. */
    int MOST_NAMED = 8;

    /** The micro-credential. */
    Code microCredential();

    @Override
    default Fact<Code> credential() {
        return Fact.of(microCredential());
    }

    @Override
    default Place place() {
        return at(microCredential());
    }

    /** Where a micro-credential stands. */
    static Place at(Code microCredential) {
        return Place.TOP.field("micro-credentials").item(microCredential);
    }

    /** These codes in a row, the first ones when there are too many to read. */
    static String named(Collection<Code> codes, Lang lang) {
        List<String> names = new ArrayList<>();
        for (Code code : codes) {
            if (names.size() == MOST_NAMED && codes.size() > MOST_NAMED + 1) {
                int more = codes.size() - MOST_NAMED;
                names.add(lang.equals(Lang.FR) ? more + " autres" : more + " more");
                break;
            }
            names.add(code.value());
        }
        return InWords.list(names, lang);
    }
}
