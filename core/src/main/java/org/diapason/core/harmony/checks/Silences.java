package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Finding;
import org.jspecify.annotations.Nullable;

/** What is left unsaid of outcomes, activities or assessments, gathered so that each micro-credential is told once. */
final class Silences {

    private final String list;
    private final Text unsaid;
    private final Text mend;
    private @Nullable Map<Code, List<Code>> items;

    /** Silences about the items of this list; the sentence stops before their names. */
    Silences(String list, Text unsaid, Text mend) {
        this.list = list;
        this.unsaid = unsaid;
        this.mend = mend;
    }

    void add(Code microCredential, Code item) {
        Map<Code, List<Code>> each = items;
        if (each == null) {
            each = new LinkedHashMap<>();
            items = each;
        }
        each.computeIfAbsent(microCredential, mc -> new ArrayList<>()).add(item);
    }

    /** Tells them, micro-credential by micro-credential. */
    void tell(Consumer<Finding> found) {
        if (items != null) {
            items.forEach((mc, codes) -> found.accept(new UnheardItems(mc, list, codes, unsaid, mend)));
        }
    }
}
