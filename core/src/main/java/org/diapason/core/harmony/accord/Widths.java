package org.diapason.core.harmony.accord;

import java.util.Map;
import java.util.stream.Collectors;
import org.diapason.core.base.Table;
import org.diapason.core.framework.ElementKind;

/** How wide each element could lie if nobody had agreed on anything. */
final class Widths {

    private static final int AMOUNTS = 20;
    private static final int WORDS = 8;
    private static final Map<String, Integer> BY_MEASURE = Table.rows(Widths.class, "widths.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.parseInt(row.get(1))));

    private Widths() {}

    /** The largest amount that is no surprise. */
    static int amounts(ElementKind kind) {
        return BY_MEASURE.getOrDefault(kind.measure().value(), AMOUNTS);
    }

    /** How many words there are to choose from. */
    static int words(ElementKind kind) {
        return BY_MEASURE.getOrDefault(kind.measure().value(), WORDS);
    }
}
