package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.series.MicroCredential;

/** What a series states for each element: those that Diapason knows, then those that its micro-credentials declare. */
final class Distributions {

    private Distributions() {}

    static List<Distribution> of(Case seen) {
        Kinds kinds = Kinds.of(seen.framework());
        Set<Code> elements = new LinkedHashSet<>(kinds.codes());
        seen.series().microCredentials().stream()
                .flatMap(mc -> mc.elements().keySet().stream())
                .sorted()
                .forEach(elements::add);
        Tuner tuner = new Tuner(seen);
        List<Distribution> all = new ArrayList<>(elements.size());
        for (Code element : elements) {
            ElementKind kind = kinds.get(element);
            List<Distribution.Entry> cells = new ArrayList<>();
            for (MicroCredential mc : seen.series().microCredentials()) {
                cells.add(new Distribution.Entry(mc.code(), tuner.value(kind, mc)));
            }
            all.add(Distribution.of(kind, cells));
        }
        return all;
    }
}
