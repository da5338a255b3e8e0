package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.jspecify.annotations.Nullable;

/** Codes that a check gathers while it passes; nothing is allocated while there are none. */
final class Gathered {

    private @Nullable List<Code> codes;

    void add(Code code) {
        List<Code> list = codes;
        if (list == null) {
            list = new ArrayList<>();
            codes = list;
        }
        list.add(code);
    }

    boolean isEmpty() {
        return codes == null;
    }

    /** What was gathered; the next one begins anew. */
    List<Code> take() {
        List<Code> list = codes;
        codes = null;
        return list == null ? List.of() : list;
    }
}
