package org.diapason.core.framework;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/** The families and element kinds that the practical framework names (step 3, April 2026), each a line of one file. */
public final class Elements {

    private static final List<Family> FAMILIES = Table.rows(Elements.class, "families.tsv").stream()
            .map(row -> new Family(Code.of(row.get(0)), Text.both(row.get(2), row.get(3)), row.get(1)))
            .toList();
    private static final List<ElementKind> KINDS = Table.rows(Elements.class, "elements.tsv").stream()
            .map(row -> new ElementKind(
                    Code.of(row.get(0)),
                    Code.of(row.get(1)),
                    Text.both(row.get(4), row.get(5)),
                    Text.both(row.get(6), row.get(7)),
                    Code.of(row.get(2)),
                    Shape.valueOf(row.get(3))))
            .toList();

    private Elements() {}

    /** The seven families of step 3, in its order. */
    public static List<Family> families() {
        return FAMILIES;
    }

    /** The built-in element kinds, family by family. */
    public static List<ElementKind> builtIn() {
        return KINDS;
    }
}
